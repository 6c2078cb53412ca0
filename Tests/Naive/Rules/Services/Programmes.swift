import Engine

/// Programmes of a scenario.
extension NaiveSimulation {
  func runProgrammes() {
    // Room for edge of care work builds up, but not beyond a month of it, or one family.
    let daily = figures.programmes.edgeOfCareFamiliesPerYear / 365.25
    edgeOfCareRoom = daily == 0 ? 0 : min(max(1, daily * 30), edgeOfCareRoom + daily)
    reviewForRightChild()
    if weekday == 0 {
      assessForReunification()
      holdInTherapy()
    }
  }

  private func reviewForRightChild() {
    let target = Int32(figures.programmes.rightChildReviewed + 1e-9)
    while rightChildReviewed < target, let stay = mostViable() {
      rightChildReviewed += 1
      stays[stay].isReviewedForRightChild = true
      if let theCase = stays[stay].theCase {
        post(
          .rightChildReview, stay, of: theCase, hours: figures.programmes.rightChildHours,
          due: today + 42)
      } else {
        rightChildReviewDone(stay)
      }
    }
  }

  /// Half a year in care or more, under 16, on no way out: kinship carers and parents first, then
  /// foster families, then residential care, and by lot; only rarely across these.
  private func mostViable() -> Int? {
    let head: [PlacementType: Double] = [
      .kinship: 1, .withParents: 1, .inHouse: 0.4, .agency: 0.4, .residential: 0.1,
    ]
    func score(_ stay: Int) -> Double? {
      let it = stays[stay]
      if it.leaving != nil || it.adoption != .none || it.isUnaccompanied { return nil }
      if it.isReviewedForRightChild || today - it.entryDay < 183 || age(of: stay) >= 16 {
        return nil
      }
      return it.placement.flatMap { head[$0] }.map {
        luck.uniform(it.key, .rightChildViable) + $0
      }
    }
    return openStays().filter { score($0) != nil }.max { score($0)! < score($1)! }
  }

  func rightChildReviewDone(_ stay: Int) {
    let programmes = figures.programmes
    let it = stays[stay]
    if it.leaving != nil { return }
    if !luck.happens(programmes.rightChildSuccessShare, it.key, .rightChildSuccess) { return }
    let days = luck.gamma(
      shape: 4, mean: programmes.rightChildMeanDays, it.key, .rightChildTime)
    arrange(.rightChildLeaves, ofStay: stay, on: today + max(14, Int32(days + 0.5)))
  }

  func leaveAfterRightChildReview(_ stay: Int) {
    if stays[stay].leaving != nil { return }
    let shares = figures.programmes.rightChildWayShare
    let total = shares[0] + shares[1] + shares[2]
    if total <= 0 { return }
    let u = luck.uniform(stays[stay].key, .rightChildWay) * total
    let ways: [Way] = [.guardianship, .arrangements, .home]
    let way = ways[place(of: u, in: [shares[0], shares[1], shares[2]])]
    stays[stay].leaving = way
    leaveCare(stay, way)
  }

  private func assessForReunification() {
    let programmes = figures.programmes
    reunificationRoom += programmes.reunificationAssessedPerYear * 7 / 365.25
    while reunificationRoom >= 1 {
      reunificationRoom -= 1
      guard let stay = nextForReunification() else { return }
      stays[stay].isReviewedForReunification = true
      if luck.happens(programmes.reunificationReturnShare, stays[stay].key, .reunification) {
        beginLeaving(stay, .home)
      }
    }
  }

  /// By lot of those under 17 who have been in care for 13 weeks and are on no way out.
  private func nextForReunification() -> Int? {
    let able = openStays().filter { stay in
      let it = stays[stay]
      return it.leaving == nil && it.adoption == .none && !it.isUnaccompanied
        && !it.isReviewedForReunification && !it.isReviewedForRightChild
        && today - it.entryDay >= 91 && age(of: stay) < 17
    }
    func score(_ stay: Int) -> Double { luck.uniform(stays[stay].key, .reunification, 1) }
    return able.max { score($0) < score($1) }
  }

  /// One in ten of those who could be held is taken in a week, by row, as far as there are places.
  private func holdInTherapy() {
    let places = Int(figures.programmes.therapeuticPlaces + 1e-9)
    for stay in openStays() {
      let it = stays[stay]
      if stays.filter({ $0.isOpen && $0.isTherapeutic }).count >= places { return }
      if it.isTherapeutic || it.leaving != nil || age(of: stay) < 5 { continue }
      let types: [PlacementType] = [.inHouse, .agency, .kinship, .residential]
      if !types.contains(it.placement!) { continue }
      if luck.happens(0.1, it.key, .therapeutic, week) { stays[stay].isTherapeutic = true }
    }
  }
}
