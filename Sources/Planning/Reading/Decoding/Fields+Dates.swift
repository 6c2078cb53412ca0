/// Required dates give a stand-in (the start of 2000) after a problem; optional ones nil.
extension Fields {
  /// A day such as `"2018-03-31"`.
  public mutating func day(_ key: String) -> WrittenDay {
    node(key, wanted: "a date such as \"2018-03-31\"")?.day(key, &problems) ?? .standIn
  }

  /// A day such as `"2018-03-31"`, or nil.
  public mutating func optionalDay(_ key: String) -> WrittenDay? {
    optionalNode(key)?.day(key, &problems)
  }

  /// A month such as `"2018-03"`.
  public mutating func month(_ key: String) -> WrittenMonth {
    node(key, wanted: "a month such as \"2018-03\"")?.month(key, &problems) ?? .standIn
  }

  /// A month such as `"2018-03"`, or nil.
  public mutating func optionalMonth(_ key: String) -> WrittenMonth? {
    optionalNode(key)?.month(key, &problems)
  }

  /// A financial year such as `"2017/18"`.
  public mutating func financialYear(_ key: String) -> WrittenFinancialYear {
    let node = node(key, wanted: "a financial year such as \"2017/18\"")
    return node?.financialYear(key, &problems) ?? .standIn
  }

  /// A financial year such as `"2017/18"`, or nil.
  public mutating func optionalFinancialYear(_ key: String) -> WrittenFinancialYear? {
    optionalNode(key)?.financialYear(key, &problems)
  }
}
