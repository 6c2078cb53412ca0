/// The ways out of care that children are on as the first day comes.
extension Simulation {
  /// Children of whom it was decided in the last weeks that they leave: decisions as of other weeks,
  /// as far as their preparation has come.
  mutating func openLeaving() {
    let weeks = Int32(assumptions.leavingCare.preparationDays / 7)
    for row in care.indices {
      for back in 0..<max(0, weeks) where care[row].leaving == .none {
        if today - care[row].entryDay < 7 * back { break }
        week = -1 - back
        reviewLeaving(of: row)
        if care[row].leaving == .none { continue }
        let left = Int32(assumptions.leavingCare.preparationDays) - 7 * back
        writeCare(.leavingReady, row, on: today + max(1, left))
        if back > 0 && care[row].caseRow >= 0 {
          dropTask(.leavingWork, of: row, ofCase: care[row].caseRow)
          care[row].leavingWorked = true
        }
      }
    }
    week = 0
  }

  /// Proceedings under way and children on the way to adoption.
  mutating func openAdoptions() {
    let adoption = assumptions.adoption
    var decided = Int(plan.opening.awaitingPlacementOrder + 0.5)
    var waiting = Int(plan.opening.awaitingMatch + 0.5)
    for row in care.indices {
      let key = care[row].key
      let u = luck.uniform(key, .openingAdoption)
      switch care[row].legal {
      case .placementOrder:
        let isPlaced = care[row].placement == .preAdoptive
        if !isPlaced {
          // For children beyond those known to wait the plan has changed; the order stands.
          if waiting == 0 { continue }
          waiting -= 1
        }
        care[row].adoption = isPlaced ? .placed : .ordered
        openAdoptionDates(of: row, isPlaced: isPlaced)
        care[row].isHarderToPlace = luck.happens(adoption.harderToPlaceShare, key, .harder)
        if isPlaced {
          let left = luck.exponential(
            mean: max(0, adoption.placedToOrderMeanDays - 70), key, .placedToOrder)
          let earliest = max(today + 1, care[row].placementStart + 70)
          writeAdoptionOrder(of: row, on: earliest + Int32(left))
        }
      case .interimOrder:
        let elapsed = Double(today - care[row].entryDay)
        let entering = assumptions.enteringCare
        let length = luck.gamma(
          shape: entering.proceedingsShape, mean: entering.proceedingsMeanWeeks * 7, key,
          .proceedingsLength)
        let left = length > elapsed + 14 ? length - elapsed : 14 + 60 * u
        writeCare(.finalOrderDay, row, on: today + Int32(left))
        startCourtWork(
          for: Int(children[Int(care[row].child)].family), since: care[row].entryDay)
        let age = children[Int(care[row].child)].age(on: today)
        if age < 8 && decided > 0 && elapsed > 60 {
          decided -= 1
          care[row].adoption = .decided
          care[row].decisionDay = today - Int32(u * 40)
          care[row].isHarderToPlace = luck.happens(adoption.harderToPlaceShare, key, .harder)
          writeCare(
            .placementOrderDay, row,
            on: today + 7 + Int32(u * adoption.placementOrderMeanDays))
        } else {
          considerAdoption(of: row)
        }
      case .voluntary, .fullOrder: break
      }
    }
  }

  /// When it was decided that a child is to be adopted, and when the court agreed.
  ///
  /// How long children wait for adopters follows from how many wait and how many are placed, who
  /// stay as long as the figures say (Little's law).
  private mutating func openAdoptionDates(of row: Int, isPlaced: Bool) {
    let adoption = assumptions.adoption
    let key = care[row].key
    let placedNow = Double(placed[PlacementType.preAdoptive.row])
    let wait =
      plan.opening.awaitingMatch / max(1, placedNow) * adoption.placedToOrderMeanDays
    let waited = Int32(min(540, luck.exponential(mean: wait, key, .openingAdoption, 1)))
    let found = isPlaced ? care[row].placementStart - Int32(adoption.matchToPlacedMeanDays) : today
    care[row].orderDay = max(care[row].entryDay, found - waited)
    let court = luck.exponential(mean: adoption.placementOrderMeanDays, key, .placementOrderTime)
    care[row].decisionDay = max(care[row].entryDay, care[row].orderDay - 14 - Int32(court))
  }
}
