import Engine

extension Assumptions {
  /// Teams of a few people, in any order. Planning asks for one team at least of duty, of the
  /// localities and for children in care, so most authorities have those; of all other kinds there
  /// may be none, and in any team nobody.
  mutating func drawWorkforce(_ dice: inout Dice) {
    var kinds: [TeamKind] = []
    for kind in TeamKind.allCases {
      let isNeeded = kind == .duty || kind == .locality || kind == .lookedAfter
      let none = isNeeded ? 0.04 : 0.15
      let number = dice.happens(none) ? 0 : dice.happens(0.6) ? 1 : dice.whole(2...3)
      for _ in 0..<number { kinds.insert(kind, at: dice.whole(0...kinds.count)) }
    }
    if kinds.isEmpty { kinds = [.duty] }
    workforce.teamCount = Double(kinds.count)
    let nobody = dice.happens(0.04)
    for (team, kind) in kinds.enumerated() {
      let posts = dice.happens(0.07) ? 0 : dice.between(0, 6)
      workforce.teams[team].kind = Double(kind.rawValue)
      workforce.teams[team].posts = posts
      workforce.teams[team].permanent = nobody ? 0 : posts * dice.share()
      workforce.teams[team].agency = nobody ? 0 : posts * dice.share()
    }
    drawPeople(&dice)
  }

  private mutating func drawPeople(_ dice: inout Dice) {
    workforce.hoursPerDay = dice.table(workforce.hoursPerDay) {
      $0.happens(0.05) ? 0 : $0.happens(0.05) ? 200 : $0.between(0, 12)
    }
    workforce.caseloadCeiling = dice.table(workforce.caseloadCeiling) {
      $0.happens(0.05) ? 0 : $0.between(1, 25)
    }
    workforce.leaversPerYear = dice.table(workforce.leaversPerYear) { $0.some(3) }
    workforce.agencyLeaversPerYear = dice.table(workforce.agencyLeaversPerYear) { $0.some(5) }
    workforce.recruitmentMeanDays = dice.table(workforce.recruitmentMeanDays) { $0.some(300) }
    workforce.recruitmentFactor = dice.table(workforce.recruitmentFactor) { $0.some(2) }
    workforce.agencyCoverShare = dice.table(workforce.agencyCoverShare) { $0.share() }
    workforce.agencyCoverMeanDays = dice.table(workforce.agencyCoverMeanDays) { $0.some(100) }
    workforce.agencyWithdrawn = dice.table(workforce.agencyWithdrawn) {
      $0.happens(0.85) ? 0 : Double($0.whole(1...3))
    }
    workforce.newlyQualifiedShare = dice.table(workforce.newlyQualifiedShare) { $0.share() }
    workforce.sickDaysPerYear = dice.table(workforce.sickDaysPerYear) { $0.some(60) }
    workforce.sickSpellMeanDays = dice.some(15)
    workforce.hoursLostShare = dice.table(workforce.hoursLostShare) { $0.some(0.5) }
    workforce.leaveShare = dice.table(workforce.leaveShare) { $0.some(0.5) }
    workforce.newlyQualifiedCaseloadShare = dice.share()
    workforce.newlyQualifiedHoursShare = dice.share()
    workforce.dutyRotaWeeks = Double(dice.whole(0...5))
    workforce.handoverHours = dice.some(6)
  }
}
