extension ParameterDraws {
  /// The middle and the 5th and 95th percentile of what is drawn for a parameter: of the ensemble
  /// where it holds the parameter, else the value and range that the authority's file gives.
  func range(of position: Int) -> (middle: Double, low: Double, high: Double) {
    let parameter = space.parameters[position]
    if let ensemble, let column = ensemble.names.firstIndex(of: parameter.name),
      let members = Distribution(ensemble.members.map { $0[column] })
    {
      return (members.quantile(0.5), members.quantile(0.05), members.quantile(0.95))
    }
    let estimate = parameter.estimate
    switch parameter {
    case .figure: return (estimate.value, estimate.low, estimate.high)
    case .event: return (estimate.value, estimate.ends.low, estimate.ends.high)
    }
  }

  /// Every parameter at its middle.
  var middles: [Double] { space.parameters.indices.map { range(of: $0).middle } }
}
