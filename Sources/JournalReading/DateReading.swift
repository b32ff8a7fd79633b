package import JournalModel
package import JournalText

/// Something that has a date's shape, and the date where there is such a day.
struct DateShape {
    let date: CivilDate?
    /// The bytes it took.
    let range: Range<Int>

    /// Where the date itself stands, brackets and what is shown for it left out.
    func written(in bytes: [UInt8]) -> Range<Int> {
        guard bytes[range.clamped(to: bytes.indices)].starts(with: Array("[[".utf8)) else { return range }
        let start = range.lowerBound + 2
        let isEnd: (UInt8) -> Bool = { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "#") }
        return start..<(bytes[start..<range.upperBound].firstIndex(where: isEnd) ?? range.upperBound)
    }
}

extension Scanner {
    /// `2026-03-05`, `[[2026-03-05]]`, `[[2026-03-05|Thursday]]`, or the writer's own pattern; not followed by
    /// more of a word.
    mutating func date(_ pattern: DatePattern?) -> DateShape? {
        let start = index
        let isLinked = take("[[")
        guard let date = isoDate() ?? pattern?.take(&self), !next.isWordLike else {
            index = start
            return nil
        }
        if isLinked {
            while index < end, next != UInt8(ascii: "]"), !next.isLineEnd { index += 1 }
            guard take("]]") else {
                index = start
                return nil
            }
        }
        return DateShape(date: date.date, range: start..<index)
    }

    /// `2026-03-05`.
    mutating func isoDate() -> DateShape? {
        let start = index
        guard index + 10 <= end, let year = digits(4), take(UInt8(ascii: "-")), let month = digits(2),
            take(UInt8(ascii: "-")), let day = digits(2), !next.isDigit
        else {
            index = start
            return nil
        }
        return DateShape(date: CivilDate(year: year, month: month, day: day), range: start..<index)
    }

    /// Exactly so many digits.
    mutating func digits(_ count: Int) -> Int? {
        guard index + count <= end else { return nil }
        var value = 0
        for offset in 0..<count {
            guard bytes[index + offset].isDigit else { return nil }
            value = value * 10 + bytes[index + offset].digitValue
        }
        index += count
        return value
    }

    /// `08:15`, `8:15`, `8am`, `8:15 pm`; a span such as `08:15-09:00` is its beginning.
    mutating func time() -> ClockTime? {
        let start = index
        guard var hour = integer(maxDigits: 2) else { return nil }
        var minute: Int?
        if next == UInt8(ascii: ":") {
            index += 1
            minute = digits(2)
            guard minute != nil, !next.isDigit else {
                index = start
                return nil
            }
            // Seconds, as other programs write them.
            if next == UInt8(ascii: ":"), peek(1).isDigit, peek(2).isDigit, !peek(3).isDigit { index += 3 }
        }
        let beforeSuffix = index
        if next == .space { index += 1 }
        let isMorning = takeWord("am")
        let isEvening = !isMorning && takeWord("pm")
        if isMorning || isEvening {
            guard (1...12).contains(hour) else {
                index = start
                return nil
            }
            hour = hour % 12 + (isEvening ? 12 : 0)
        } else {
            index = beforeSuffix
        }
        guard minute != nil || isMorning || isEvening, !next.isWordLike,
            let time = ClockTime(hour: hour, minute: minute ?? 0)
        else {
            index = start
            return nil
        }
        skipSpanEnd()
        return time
    }

    private mutating func skipSpanEnd() {
        let start = index
        guard take(UInt8(ascii: "-")) || take("\u{2013}"), next.isDigit, integer(maxDigits: 2) != nil,
            take(UInt8(ascii: ":")), digits(2) != nil, !next.isWordLike
        else {
            index = start
            return
        }
    }
}

/// The writer's own way of writing dates: `DD.MM.YYYY`, `D MMMM YYYY`, `YYYY-MM-DD dddd`.
package struct DatePattern: Sendable, Hashable {
    private enum Part: Sendable, Hashable {
        case year, month(digits: Int), day(digits: Int), monthName, weekdayName
        case literal(UInt8)
    }

    private let parts: [Part]

    /// `nil` unless it tells year, month and day.
    package init?(_ pattern: String) {
        var parts: [Part] = []
        var rest = Array(pattern.utf8)[...]
        while let first = rest.first {
            let run = rest.prefix { $0 == first }.count
            switch (first, run) {
            case (UInt8(ascii: "Y"), 4): parts.append(.year)
            case (UInt8(ascii: "M"), 1...2): parts.append(.month(digits: run))
            case (UInt8(ascii: "M"), 3...4): parts.append(.monthName)
            case (UInt8(ascii: "D"), 1...2): parts.append(.day(digits: run))
            case (UInt8(ascii: "d"), 3...4): parts.append(.weekdayName)
            default: parts += Array(repeating: .literal(first), count: run)
            }
            rest = rest.dropFirst(run)
        }
        let hasMonth = parts.contains { if case .month = $0 { true } else { $0 == .monthName } }
        let hasDay = parts.contains { if case .day = $0 { true } else { false } }
        guard parts.contains(.year), hasMonth, hasDay else { return nil }
        self.parts = parts
    }

    /// A date as it is written so; `nil` where the pattern wants names of months or weekdays.
    package func text(_ date: CivilDate) -> String? {
        let (year, month, day) = date.parts
        func padded(_ number: Int, _ digits: Int) -> [UInt8] {
            let text = Array(String(number).utf8)
            return Array(repeating: UInt8(ascii: "0"), count: max(0, digits - text.count)) + text
        }
        var bytes: [UInt8] = []
        for part in parts {
            switch part {
            case .year: bytes += padded(year, 4)
            case .month(let digits): bytes += padded(month, digits)
            case .day(let digits): bytes += padded(day, digits)
            case .literal(let byte): bytes.append(byte)
            case .monthName, .weekdayName: return nil
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A date at the scanner's place.
    func take(_ scanner: inout Scanner) -> DateShape? {
        let start = scanner.index
        var year = 0
        var month = 0
        var day = 0
        for part in parts {
            let isTaken: Bool
            switch part {
            case .year: isTaken = scanner.digits(4).map { year = $0 } != nil
            case .month(let count): isTaken = number(&scanner, count).map { month = $0 } != nil
            case .day(let count): isTaken = number(&scanner, count).map { day = $0 } != nil
            case .monthName: isTaken = DatePattern.monthName(&scanner).map { month = $0 } != nil
            case .weekdayName: isTaken = scanner.word() != nil
            case .literal(let byte): isTaken = scanner.take(byte)
            }
            guard isTaken else {
                scanner.index = start
                return nil
            }
        }
        guard !scanner.next.isDigit else {
            scanner.index = start
            return nil
        }
        return DateShape(date: CivilDate(year: year, month: month, day: day), range: start..<scanner.index)
    }

    /// A date that begins at a byte: the day, `nil` where there is no such day, and where it ends. `nil` where what
    /// stands there is not written so, or goes on as a word.
    package func match(_ text: [UInt8], at start: Int = 0) -> (date: CivilDate?, end: Int)? {
        var scanner = Scanner(text, start..<text.count)
        guard let shape = take(&scanner), !scanner.next.isWordLike else { return nil }
        return (shape.date, shape.range.upperBound)
    }

    private func number(_ scanner: inout Scanner, _ count: Int) -> Int? {
        count == 2 ? scanner.digits(2) : scanner.integer(maxDigits: 2)
    }

    private static let months: [StaticString] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private static func monthName(_ scanner: inout Scanner) -> Int? {
        guard let word = scanner.word() else { return nil }
        return months.firstIndex { scanner.bytes[word].startsIgnoringCase($0) }.map { $0 + 1 }
    }
}

/// The date that a file's name or path tells.
package struct FileDate {
    package enum Finding: Equatable {
        case none
        /// `isWholeName`: the name is a date, or a date and a weekday.
        case date(CivilDate, isWholeName: Bool)
        case impossible
        /// `02-01-2026`: day or month first cannot be told. In `02-02-2026` it need not be.
        case ambiguous
    }

    package static func find(in path: RelativePath, pattern: DatePattern?) -> Finding {
        let stem = Array(path.stem)
        var finding = Finding.none
        var index = 0
        while index < stem.count {
            guard stem[index].isDigit || pattern != nil, index == 0 || !stem[index - 1].isWordLike else {
                index += 1
                continue
            }
            var scanner = Scanner(stem, index..<stem.count)
            if let shape = pattern?.take(&scanner) ?? scanner.isoDate() ?? scanner.compactDate() {
                guard let date = shape.date else {
                    finding = .impossible
                    break
                }
                let isStart = index == 0
                return .date(date, isWholeName: isStart && isWeekday(stem[shape.range.upperBound...]))
            }
            if stem[index].isDigit, let found = scanner.dayMonthYear() {
                if found.first == found.second {
                    guard let date = CivilDate(year: found.year, month: found.first, day: found.first) else {
                        finding = .impossible
                        break
                    }
                    return .date(date, isWholeName: index == 0 && isWeekday(stem[found.end...]))
                }
                finding = .ambiguous
            }
            index += 1
        }
        // 2026/03/05.md
        guard stem.count == 2 else { return finding }
        let components = path.components.map(Array.init)
        if components.count >= 3 {
            let tail = Array(components.suffix(3).dropLast()) + [stem]
            let numbers = tail.map { part -> Int? in
                var scanner = Scanner(part)
                let value = scanner.integer(maxDigits: 4)
                return scanner.isAtEnd ? value : nil
            }
            if tail[0].count == 4, tail[1].count == 2, tail[2].count == 2, let year = numbers[0],
                let month = numbers[1],
                let day = numbers[2]
            {
                return CivilDate(year: year, month: month, day: day).map { .date($0, isWholeName: true) } ?? .impossible
            }
        }
        return finding
    }

    /// Nothing, or a weekday's name after a space, a hyphen or the like.
    private static func isWeekday(_ rest: ArraySlice<UInt8>) -> Bool {
        let word = rest.drop { !$0.isWordLike }
        guard !word.isEmpty else { return rest.allSatisfy { $0.isBlank || $0 == UInt8(ascii: "-") } }
        let name = String(decoding: word, as: UTF8.self).lowercased()
        let known = Weekday.allCases.contains { name == $0.name || name == $0.abbreviation.lowercased() }
        return known || FileDate.otherWeekdays.contains(name)
    }

    /// Weekdays' names as daily notes have them in a few other languages.
    private static let otherWeekdays: Set<String> = [
        "tues", "wednes", "thur", "thurs", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
        "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes",
        "miércoles", "jueves", "viernes", "sábado", "domingo", "maandag", "dinsdag", "woensdag", "donderdag",
        "vrijdag", "zaterdag", "zondag",
    ]
}

extension Scanner {
    /// `20260305`, not followed by more digits.
    fileprivate mutating func compactDate() -> DateShape? {
        let start = index
        guard let year = digits(4), let month = digits(2), let day = digits(2), !next.isDigit,
            let date = CivilDate(year: year, month: month, day: day)
        else {
            index = start
            return nil
        }
        return DateShape(date: date, range: start..<index)
    }

    /// The numbers of `02-01-2026`, `2.1.2026`, `02_01_2026`, and where they end. The scanner stays where it is.
    fileprivate mutating func dayMonthYear() -> (first: Int, second: Int, year: Int, end: Int)? {
        let start = index
        defer { index = start }
        guard let first = integer(maxDigits: 2),
            next == UInt8(ascii: "-") || next == UInt8(ascii: ".") || next == UInt8(ascii: "_")
        else { return nil }
        let separator = next
        index += 1
        guard let second = integer(maxDigits: 2), take(separator), let year = digits(4), !next.isDigit else {
            return nil
        }
        return (first, second, year, index)
    }
}
