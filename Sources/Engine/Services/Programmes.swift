/// Programmes of a scenario, acting on children one by one.
///
/// A child can be in one of them at a time: who is on the way out of care already is not reviewed
/// again, and who was kept out of care is not there to be discharged.
extension Simulation {
  mutating func runProgrammes() {
    let figures = assumptions.programmes
    // Room for edge of care work builds up over the year, but not beyond a month of it.
    let daily = figures.edgeOfCareFamiliesPerYear / 365.25
    programmes.edgeOfCareRoom = min(
      max(1, daily * 30), programmes.edgeOfCareRoom + daily)
    if daily == 0 { programmes.edgeOfCareRoom = 0 }
    reviewForRightChild()
    if isMonday {
      assessForReunification()
      holdInTherapy()
    }
  }

  // MARK: Right Child Right Care

  /// Reviews as many children as the programme has reached by now.
  private mutating func reviewForRightChild() {
    let target = Int32(assumptions.programmes.rightChildReviewed + 1e-9)
    while programmes.rightChildReviewed < target {
      guard let row = mostViable() else { return }
      programmes.rightChildReviewed += 1
      care[row].isReviewedForRightChild = true
      if care[row].caseRow >= 0 {
        post(
          .rightChildReview, subject: row, ofCase: care[row].caseRow,
          hours: assumptions.programmes.rightChildHours, due: today + 42)
      } else {
        rightChildReviewDone(row)
      }
    }
  }

  /// The child for whom leaving care is most viable: half a year in care or more, under 16, not on
  /// the way to adoption or out; kinship carers and parents first, then foster families.
  private func mostViable() -> Int? {
    var best: Int?
    var most = 0.0
    for row in care.indices where care[row].isOpen && care[row].leaving == .none {
      if care[row].isReviewedForRightChild || care[row].adoption != .none { continue }
      if today - care[row].entryDay < 183 || care[row].isUnaccompanied { continue }
      if children[Int(care[row].child)].age(on: today) >= 16 { continue }
      var score = luck.uniform(care[row].key, .rightChildViable)
      switch care[row].placement {
      case .kinship, .withParents: score += 1
      case .inHouse, .agency: score += 0.4
      case .residential: score += 0.1
      default: continue
      }
      if score > most {
        most = score
        best = row
      }
    }
    return best
  }

  /// A review is done: a share of the children leave, after what the court or the return takes.
  mutating func rightChildReviewDone(_ row: Int) {
    let figures = assumptions.programmes
    let key = care[row].key
    if care[row].leaving != .none { return }
    if !luck.happens(figures.rightChildSuccessShare, key, .rightChildSuccess) { return }
    let days = luck.gamma(shape: 4, mean: figures.rightChildMeanDays, key, .rightChildTime)
    writeCare(.rightChildLeaves, row, on: today + max(14, Int32(days + 0.5)))
  }

  /// The order is made or the return begins. By now the child may be leaving in another way.
  mutating func leaveAfterRightChildReview(_ row: Int) {
    if care[row].leaving != .none { return }
    let shares = assumptions.programmes.rightChildWayShare
    let total = shares[0] + shares[1] + shares[2]
    if total <= 0 { return }
    let u = luck.uniform(care[row].key, .rightChildWay) * total
    let way: LeavingWay =
      u < shares[0] ? .guardianship : u < shares[0] + shares[1] ? .arrangements : .home
    care[row].leaving = way
    leaveCare(row, way)
  }

  // MARK: Reunification

  private mutating func assessForReunification() {
    let figures = assumptions.programmes
    programmes.reunificationRoom += figures.reunificationAssessedPerYear * 7 / 365.25
    while programmes.reunificationRoom >= 1 {
      programmes.reunificationRoom -= 1
      guard let row = nextForReunification() else { return }
      care[row].isReviewedForReunification = true
      if luck.happens(figures.reunificationReturnShare, care[row].key, .reunification) {
        beginLeaving(row, .home)
      }
    }
  }

  private func nextForReunification() -> Int? {
    var best: Int?
    var most = -1.0
    for row in care.indices where care[row].isOpen && care[row].leaving == .none {
      if care[row].isReviewedForReunification || care[row].isReviewedForRightChild { continue }
      if care[row].adoption != .none || care[row].isUnaccompanied { continue }
      if today - care[row].entryDay < 91 { continue }
      if children[Int(care[row].child)].age(on: today) >= 17 { continue }
      let score = luck.uniform(care[row].key, .reunification, 1)
      if score > most {
        most = score
        best = row
      }
    }
    return best
  }

  // MARK: Therapeutic team

  /// Holds as many children as the team can in work that steadies their placement: foster and
  /// residential placements of children of 5 and over.
  private mutating func holdInTherapy() {
    let places = Int32(assumptions.programmes.therapeuticPlaces + 1e-9)
    if places == 0 && programmes.inTherapy == 0 { return }
    var held: Int32 = 0
    for row in care.indices where care[row].isOpen && care[row].isTherapeutic { held += 1 }
    for row in care.indices where care[row].isOpen && held < places {
      if care[row].isTherapeutic || care[row].leaving != .none { continue }
      let type = care[row].placement
      if type != .inHouse && type != .agency && type != .kinship && type != .residential {
        continue
      }
      if children[Int(care[row].child)].age(on: today) < 5 { continue }
      if !luck.happens(0.1, care[row].key, .therapeutic, week) { continue }
      care[row].isTherapeutic = true
      held += 1
    }
    programmes.inTherapy = held
  }
}

/// How far the programmes have come.
struct ProgrammeProgress: Sendable {
  var rightChildReviewed: Int32 = 0
  var edgeOfCareRoom: Double = 0
  var reunificationRoom: Double = 0
  var inTherapy: Int32 = 0
  var householdsJoined = 0
}
