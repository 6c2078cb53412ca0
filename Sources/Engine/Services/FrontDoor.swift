/// Service 1: contacts and their screening in the multi-agency safeguarding hub (MASH).
extension Simulation {
  /// Today's contacts from the seven sources.
  ///
  /// Families of a source on a day are Poisson around an intensity with weekday, month and
  /// school-holiday effects, a wandering level and a lognormal factor of the day, which makes days
  /// vary more than Poisson. A family's key is its day, source and number, so that the same families
  /// come in every scenario and a rise in demand adds to them.
  mutating func receiveContacts() {
    let door = assumptions.frontDoor
    let weekday = Int(Day(number: today).weekday)
    let siblings = PoissonMean(door.siblingsPerContact)
    let level =
      door.weekdayFactor[weekday] * door.monthFactor[Int(calendarMonth.month) - 1]
      * intensity[Stream.contacts] / (365.25 * (1 + siblings.mean))
    let holidays = calendar.isSchoolHoliday(today)
    let sd = door.dayToDaySD
    for source in 0..<7 {
      let yearly = door.contactsPerYear[source]
      if yearly <= 0 { continue }
      let entity = Luck.entity(UInt64(bitPattern: Int64(today)), UInt64(source))
      let ofDay = Mathematics.exp(sd * luck.normal(entity, .dayIntensity) - sd * sd / 2)
      let mean = yearly * level * ofDay * (holidays ? door.schoolHolidayFactor[source] : 1)
      let count = luck.poisson(mean: mean, entity, .contactsOfDay)
      for number in 0..<count {
        let key = Luck.entity(entity, UInt64(number))
        let size = 1 + luck.poisson(siblings, key, .familySize)
        let family = newFamily(key: key, size: Int16(size))
        families[family].source = UInt8(source)
        receive(family)
      }
    }
  }

  /// Puts a family into the pile of the front door.
  mutating func receive(_ family: Int) {
    let children = Double(families[family].home)
    families[family].stage = .contact
    beginEpisode(of: family)
    families[family].contactDay = today
    count(.contacts, children)
    count(Measure.contactsPolice.next(Int32(families[family].source)), children)
    let key = families[family].key
    let occasion = families[family].episode
    if luck.happens(assumptions.frontDoor.waitsForAgencyShare, key, .waitsForAgency, occasion) {
      let days = 1 + Int32(2 * luck.uniform(key, .waitLength, occasion))
      let on = calendar.adding(workingDays: days, to: today)
      diary.write(
        .agencyReplies, subject: Int32(family), stamp: families[family].stamp, on: on,
        after: today)
    } else {
      postScreening(of: family)
    }
  }

  mutating func postScreening(of family: Int) {
    let due = calendar.adding(
      workingDays: Int32(assumptions.frontDoor.decisionDueWorkingDays),
      to: families[family].contactDay)
    postToPile(
      .screening, subject: family, team: .frontDoor,
      hours: hoursOfDecision(by: .frontDoor, usually: assumptions.frontDoor.screeningHours),
      due: due)
  }

  /// The hours that a kind of team spends on a decision: fewer where its pile has grown (feedback). It
  /// looks less closely the more days the pile would usually take, half as closely at worst.
  func hoursOfDecision(by kind: TeamKind, usually hours: Double) -> Double {
    let strength = assumptions.feedbacks.backlogToRush
    if strength == 0 { return hours }
    var waiting = 0
    var posts = 0.0
    for team in teamsOfKind(kind) {
      waiting += work.rows(of: waitingList(of: team)).count
      posts += assumptions.workforce.teams[team].posts
    }
    let day = max(1, posts * assumptions.workforce.hoursPerDay[Int(kind.rawValue)])
    return hours * (1 - min(0.5, strength * max(0, Double(waiting) * hours / day - 1)))
  }

  /// The decision on a contact: referral, Early Help or no further action.
  ///
  /// Where the last child has left home since, there is nobody to decide about: the contact is
  /// closed, and in what is counted of decisions it has no children.
  mutating func decideContact(_ family: Int) {
    if families[family].home == 0 {
      forget(family)
      return
    }
    let door = assumptions.frontDoor
    let source = Int(families[family].source)
    let children = Double(families[family].home)
    let took = calendar.workingDays(after: families[family].contactDay, through: today)
    count(
      .decisionInTime, took <= Int32(door.decisionDueWorkingDays) ? children : 0, of: children)
    let key = families[family].key
    let u = luck.uniform(key, .screeningOutcome, families[family].episode)
    let referral = families[family].comesBack ? 1 : door.referralShare[source]
    let bySource = Measure.referredPolice.next(Int32(source))
    let refers = u < referral
    count(bySource, refers ? children : 0, of: children)
    count(.contactsToReferral, refers ? children : 0, of: children)
    if refers {
      refer(family)
    } else if u < referral + door.earlyHelpShare[source] {
      receiveInEarlyHelp(family)
    } else {
      forget(family)
    }
  }

  /// A family that returns after its case was closed comes through the front door again.
  mutating func comeBack(_ family: Int) {
    if families[family].stage != .closed || families[family].home == 0 { return }
    families[family].comesBack = true
    receive(family)
  }

  /// A new family, not written down further until it is referred or opened.
  mutating func newFamily(key: UInt64, size: Int16) -> Int {
    var family = Family(key: key, size: size)
    let localities =
      firstTeamOfKind[Int(TeamKind.locality.rawValue) + 1]
      - firstTeamOfKind[Int(TeamKind.locality.rawValue)]
    family.locality = Int16(luck.uniform(key, .locality) * Double(max(1, localities)))
    if let row = freeFamilies.popLast() {
      family.stamp = families[Int(row)].stamp
      family.stageStamp = families[Int(row)].stageStamp
      families[Int(row)] = family
      return Int(row)
    }
    families.append(family)
    return families.count - 1
  }

  /// Lets go of a family that was never more than a contact.
  mutating func forget(_ family: Int) {
    families[family].stage = .closed
    families[family].stamp += 1
    if families[family].firstChild < 0 { freeFamilies.append(Int32(family)) }
  }

  /// Begins another contact or Early Help episode: what the diary holds of the last one is void.
  mutating func beginEpisode(of family: Int) {
    families[family].episode += 1
    families[family].stamp += 1
  }

  /// Writes down a family's children: born in the order of their ages, two to four years apart.
  mutating func registerChildren(of family: Int) {
    if families[family].firstChild >= 0 { return }
    let key = families[family].key
    families[family].firstChild = Int32(children.count)
    let size = Int(families[family].size)
    // Referred children are spread over childhood with more of them in the first years of life
    // (children in need census): the eldest of several is older than an only child.
    let u = luck.uniform(key, .childAge)
    let eldest = 17.99 * (size == 1 ? u : Mathematics.power(u, 1 / (1 + 0.5 * Double(size - 1))))
    for number in 0..<size {
      let spread = size == 1 ? 1 : 1 - Double(number) / Double(size)
      let own = luck.uniform(key, .childAge, Int32(number + 1))
      let age = number == 0 ? eldest : eldest * spread * (0.85 + 0.3 * own)
      let child = children.count
      children.append(
        Child(
          key: Luck.entity(key, UInt64(number + 1)),
          birthday: today - Int32(min(age, 17.99) * 365.25), family: Int32(family)))
      rememberBirthday(of: child)
    }
  }

  /// Notes a child's eighteenth birthday.
  mutating func rememberBirthday(of child: Int) {
    diary.write(
      .turnsEighteen, subject: Int32(child), on: children[child].birthday + 6575, after: today)
  }

  /// A family's children, as rows of `children`.
  func childRows(of family: Int) -> Range<Int> {
    let first = Int(families[family].firstChild)
    return first < 0 ? 0..<0 : first..<(first + Int(families[family].size))
  }
}
