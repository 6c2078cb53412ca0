import Engine
import Testing

/// What falls due, on which day and in which order.
struct DiaryTests {
  @Test("Each entry falls due on its day: kind by kind, and within a kind as it was written")
  func byKind() {
    var diary = Diary(firstDay: 100, lastDay: 120)
    var written: [(day: Int32, event: Event, subject: Int32)] = []
    func note(_ number: Int32, in diary: inout Diary, after today: Int32) {
      let event = Event.allCases[Int(number) * 7 % Event.allCases.count]
      // Some are late already, and some are past the last day.
      let day = today - 4 + number * 11 % 30
      diary.write(event, subject: number, stamp: -number, on: day, after: today)
      written.append((max(day, today + 1), event, number))
    }
    for number in 0..<2000 { note(Int32(number), in: &diary, after: 99) }
    for today in 100...120 as ClosedRange<Int32> {
      diary.turn(to: today)
      var inOrder: [Int32] = []
      for event in Event.allCases {
        let expected = written.filter { $0.day == today && $0.event == event }.map(\.subject)
        var due: [Int32] = []
        for place in diary.places(of: event) { due.append(diary.due[place].subject) }
        #expect(due == expected)
        inOrder += expected
      }
      var due: [Int32] = []
      for place in diary.places {
        let entry = diary.due[place]
        #expect(entry.stamp == -entry.subject)
        due.append(entry.subject)
      }
      #expect(due == inOrder)
      // What is written on a day is never of that day.
      for number in 0..<40 { note(today * 40 + Int32(number), in: &diary, after: today) }
    }
  }
}
