import Foundation
import PackagePlugin

/// Compiles the engine for the browser, as `engine.wasm` among the resources of a target.
///
/// The sources of `Engine` and `BrowserEngine` are compiled as one module of Embedded Swift by the
/// toolchain that builds the package. A toolchain that cannot (Xcode's has no Embedded standard
/// library for WebAssembly) builds everything else, and the resource is left out.
@main
struct EngineForBrowser: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let compiler = try? context.tool(named: "swiftc").url, canCompile(compiler) else {
      Diagnostics.remark("this toolchain cannot compile for the browser: no engine.wasm")
      return []
    }
    let sources = try ["Engine", "BrowserEngine"].flatMap { name in
      try sourceFiles(of: name, in: context.package)
    }
    let module = context.pluginWorkDirectoryURL.appending(path: "engine.wasm")
    return [
      .buildCommand(
        displayName: "Compiling engine.wasm",
        executable: compiler,
        arguments: compilerArguments + sources.map(\.path) + ["-o", module.path],
        inputFiles: sources,
        outputFiles: [module])
    ]
  }

  private let compilerArguments = [
    "-target", "wasm32-unknown-none-wasm", "-wmo", "-O", "-parse-as-library",
    "-swift-version", "6", "-module-name", "BrowserEngine", "-package-name", "caseload",
    "-enable-experimental-feature", "Embedded", "-enable-experimental-feature", "Extern",
    // It would need a C library; WebAssembly keeps return addresses out of reach anyway.
    "-Xfrontend", "-disable-stack-protector",
    // A library: no main, exports what the sources expose, and its memory.
    "-Xclang-linker", "-nostdlib", "-Xlinker", "--no-entry", "-Xlinker", "--strip-all",
    // The allocator of BrowserEngine in place of the C library's.
    "-Xlinker", "--wrap=posix_memalign", "-Xlinker", "--wrap=free",
    // The stack lies below everything else, so that its overflow traps instead of overwriting.
    "-Xlinker", "--stack-first", "-Xlinker", "-zstack-size=1048576",
  ]

  /// Whether the toolchain has the linker and the Embedded standard library for WebAssembly.
  private func canCompile(_ compiler: URL) -> Bool {
    let programs = compiler.resolvingSymlinksInPath().deletingLastPathComponent()
    let library = programs.appending(
      path: "../lib/swift/embedded/Swift.swiftmodule/wasm32-unknown-none-wasm.swiftmodule")
    let linker = programs.appending(path: "wasm-ld")
    return FileManager.default.fileExists(atPath: library.standardizedFileURL.path)
      && FileManager.default.isExecutableFile(atPath: linker.path)
  }

  private func sourceFiles(of name: String, in package: Package) throws -> [URL] {
    let target = try package.targets(named: [name]).first
    let files = target?.sourceModule?.sourceFiles(withSuffix: "swift").map(\.url) ?? []
    return files.sorted { $0.path < $1.path }
  }
}
