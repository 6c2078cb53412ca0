// swift-tools-version: 6.2
import PackageDescription

// Engine is compiled optimised and whole in debug builds too, so that tests simulate at full speed.
let optimisedAlways: [SwiftSetting] = [
  .unsafeFlags(
    ["-O", "-wmo", "-num-threads", "2", "-disable-batch-mode"], .when(configuration: .debug))
]

let package = Package(
  name: "caseload",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "caseload", targets: ["caseload"]),
    .library(name: "Caseload", targets: ["Engine", "Planning", "Reporting"]),
  ],
  targets: [
    .target(
      name: "Engine", swiftSettings: optimisedAlways,
      // A square root is one instruction, but the compiler names the C function for negative ones.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .target(name: "Planning", dependencies: ["Engine", "Template"]),
    // The files that `caseload new` begins with, which stay in the program wherever it is moved.
    .target(name: "Template", resources: [.embedInCode("Files")]),
    // What the page calls. The plugin compiles it with Engine for WebAssembly, for the report to
    // carry; natively it is built for the tests.
    .target(
      name: "BrowserEngine", dependencies: ["Engine"],
      swiftSettings: [.enableExperimentalFeature("Extern")]),
    .plugin(
      name: "EngineForBrowser", capability: .buildTool(), path: "Sources/EngineForBrowser"),
    .target(
      name: "Reporting", dependencies: ["Planning"], resources: [.process("Explorer/Scripts")],
      plugins: ["EngineForBrowser"]),
    .executableTarget(name: "caseload", dependencies: ["Planning", "Reporting"]),
    .testTarget(
      name: "UnitTests",
      dependencies: [
        "Engine", "BrowserEngine", "Planning", "Reporting", "Fixtures", "MadeUpFiles",
      ],
      path: "Tests/Unit"),
    .testTarget(
      name: "StatisticalTests",
      dependencies: ["Engine", "Planning", "Fixtures", "MadeUpFiles", "Reference"],
      path: "Tests/Statistical"),
    // The reference queueing work, on the engine's parts and without them.
    .target(
      name: "Reference", dependencies: ["Engine"], path: "Tests/Reference",
      swiftSettings: optimisedAlways),
    .target(name: "Fixtures", dependencies: ["Engine"], path: "Tests/Fixtures"),
    .target(
      name: "MadeUpFiles", dependencies: ["Planning", "Fixtures"], path: "Tests/MadeUpFiles"),
    .testTarget(
      name: "EndToEndTests", dependencies: ["caseload", "Fuzzing", "MadeUpFiles"],
      path: "Tests/EndToEnd"),
    .testTarget(
      name: "PropertyTests", dependencies: ["Engine", "Fixtures", "Naive"], path: "Tests/Property"),
    // The engine's rules once more, slow and obvious, and random authorities to compare both on.
    .target(
      name: "Naive", dependencies: ["Engine"], path: "Tests/Naive",
      swiftSettings: optimisedAlways),
    .executableTarget(
      name: "Agreement", dependencies: ["Engine", "Naive"], path: "Tests/Agreement"),
    .testTarget(name: "GoldenTests", dependencies: ["Engine", "Fixtures"], path: "Tests/Golden"),
    .executableTarget(
      name: "Performance", dependencies: ["Engine", "Fixtures", "Reference"],
      path: "Tests/Performance", exclude: ["simpy_caseload.py"]),
    // Damages files and command lines, and reads them: see its main.swift, and `.ci/fuzz`.
    .executableTarget(
      name: "Fuzzing", dependencies: ["Engine", "Planning", "Reporting", "MadeUpFiles"],
      path: "Tests/Fuzzing"),
    // The native side of `.ci/browser`.
    .executableTarget(
      name: "SameBits", dependencies: ["Engine", "BrowserEngine", "Fixtures"],
      path: "Tests/SameBits"),
    // The native side of `.ci/explorer`.
    .executableTarget(name: "SameFigures", dependencies: ["Planning"], path: "Tests/SameFigures"),
  ]
)
