/// Colours in their fixed order; each has a dash of its own, so that no line depends on colour.
enum Palette {
  static let colours = ["#12436D", "#28A197", "#801650", "#F46A25"]
  static let dashes = ["7 4", "2 3", "10 3 2 3", "4 2"]

  static func colour(_ place: Int) -> String { colours[place % colours.count] }
  static func dash(_ place: Int) -> String { dashes[place % dashes.count] }
}
