import Engine

/// Contacts and their screening.
extension NaiveSimulation {
  func receiveContacts() {
    let door = figures.frontDoor
    let level =
      door.weekdayFactor[weekday] * door.monthFactor[Int(calendarMonth.month) - 1]
      * intensity[Stream.contacts] / (365.25 * (1 + door.siblingsPerContact))
    for source in 0..<7 where door.contactsPerYear[source] > 0 {
      let entity = Luck.entity(UInt64(bitPattern: Int64(today)), UInt64(source))
      let sd = door.dayToDaySD
      let ofDay = Mathematics.exp(sd * luck.normal(entity, .dayIntensity) - sd * sd / 2)
      let ofHolidays =
        calendar.isSchoolHoliday(today) ? door.schoolHolidayFactor[source] : 1
      let mean = door.contactsPerYear[source] * level * ofDay * ofHolidays
      for number in 0..<luck.poisson(mean: mean, entity, .contactsOfDay) {
        let family = newFamily(Luck.entity(entity, UInt64(number)))
        families[family].source = source
        receive(family)
      }
    }
  }

  /// A family of a random size, of which nothing more is known.
  func newFamily(_ key: UInt64) -> Int {
    let siblings = luck.poisson(mean: figures.frontDoor.siblingsPerContact, key, .familySize)
    return newFamily(key, size: 1 + Int(siblings))
  }

  func newFamily(_ key: UInt64, size: Int) -> Int {
    let parts = Double(max(1, teams(of: .locality).count))
    let locality = Int(luck.uniform(key, .locality) * parts)
    families.append(Family(key: key, size: size, locality: locality))
    return families.count - 1
  }

  /// A family comes to the front door, for the first time or once more.
  func receive(_ family: Int) {
    let contact: [Measure] = [
      .contactsPolice, .contactsEducation, .contactsHealth, .contactsInternal, .contactsPublic,
      .contactsOtherAuthorities, .contactsOthers,
    ]
    families[family].stage = .contact
    beginEpisode(of: family)
    families[family].contactDay = today
    count(.contacts, home(family))
    count(contact[families[family].source], home(family))
    let (key, episode) = (families[family].key, families[family].episode)
    if luck.happens(figures.frontDoor.waitsForAgencyShare, key, .waitsForAgency, episode) {
      let days = 1 + Int32(2 * luck.uniform(key, .waitLength, episode))
      arrange(.agencyReplies, ofEpisode: family, on: workingDays(days, after: today))
    } else {
      postScreening(of: family)
    }
  }

  func postScreening(of family: Int) {
    let days = Int32(figures.frontDoor.decisionDueWorkingDays)
    postToPile(
      .screening, family, of: .frontDoor,
      hours: hoursOfDecision(by: .frontDoor, figures.frontDoor.screeningHours),
      due: workingDays(days, after: families[family].contactDay))
  }

  /// Who has a pile of more than a day's work leaves some out, half at most.
  func hoursOfDecision(by kind: TeamKind, _ usual: Double) -> Double {
    let teams = teams(of: kind)
    let pieces = work.filter { $0.theCase == nil && teams.contains($0.team) }.count
    let posts = teams.map { figures.workforce.teams[$0].posts }.reduce(0, +)
    let day = max(1, posts * figures.workforce.hoursPerDay[Int(kind.rawValue)])
    let over = max(0, Double(pieces) * usual / day - 1)
    return usual * (1 - min(0.5, figures.feedbacks.backlogToRush * over))
  }

  /// A contact about children none of whom is at home any more comes to nothing.
  func decideContact(_ family: Int) {
    if home(family) == 0 {
      forget(family)
      return
    }
    let referred: [Measure] = [
      .referredPolice, .referredEducation, .referredHealth, .referredInternal, .referredPublic,
      .referredOtherAuthorities, .referredOthers,
    ]
    let door = figures.frontDoor
    let it = families[family]
    let took = calendar.workingDays(after: it.contactDay, through: today)
    count(.decisionInTime, took <= Int32(door.decisionDueWorkingDays), of: home(family))
    // Who comes back is always referred.
    let referral = it.comesBack ? 1 : door.referralShare[it.source]
    let u = luck.uniform(it.key, .screeningOutcome, it.episode)
    count(referred[it.source], u < referral, of: home(family))
    count(.contactsToReferral, u < referral, of: home(family))
    if u < referral {
      refer(family)
    } else if u < referral + door.earlyHelpShare[it.source] {
      receiveInEarlyHelp(family)
    } else {
      forget(family)
    }
  }

  func comeBack(_ family: Int) {
    if families[family].stage != .closed || home(family) == 0 { return }
    families[family].comesBack = true
    receive(family)
  }

  /// Nothing follows from a contact.
  func forget(_ family: Int) {
    families[family].stage = .closed
    callOff(.episode(family))
  }

  /// What was arranged in the last episode falls away.
  func beginEpisode(of family: Int) {
    families[family].episode += 1
    callOff(.episode(family))
  }

  /// Siblings at home.
  func home(_ family: Int) -> Int {
    let it = families[family]
    return it.members.isEmpty ? it.size : it.members.filter { children[$0].isHome }.count
  }

  /// Writes down a family's children: the eldest somewhere in childhood, the more of them the
  /// older; each other one younger by its place, give or take.
  func registerChildren(of family: Int) {
    let it = families[family]
    if !it.members.isEmpty { return }
    let u = luck.uniform(it.key, .childAge)
    let eldest =
      it.size == 1 ? 17.99 * u : 17.99 * Mathematics.power(u, 1 / (1 + 0.5 * Double(it.size - 1)))
    for number in 0..<it.size {
      var age = eldest
      if number > 0 {
        let own = luck.uniform(it.key, .childAge, Int32(number + 1))
        age = eldest * (1 - Double(number) / Double(it.size)) * (0.85 + 0.3 * own)
      }
      addChild(
        Luck.entity(it.key, UInt64(number + 1)), of: family,
        birthday: today - Int32(min(age, 17.99) * 365.25))
    }
  }

  func addChild(_ key: UInt64, of family: Int, birthday: Int32) {
    children.append(Child(key: key, birthday: birthday, family: family))
    let child = children.count - 1
    families[family].members.append(child)
    arrange(.turnsEighteen, child, on: birthday + 6575, partOf: .none)
  }
}
