package import JournalModel
import JournalSyntax
package import JournalText

/// Reads `journal.yaml`. Every wrong key or value is a diagnostic at its place; everything else still counts.
package struct SettingsReader {
    private let bytes: [UInt8]
    private let file: Int
    private var settings = JournalSettings()
    private var diagnostics: [Diagnostic] = []
    /// Whether a file of that name is read, other settings tell.
    private var dayFile: YAMLMember?

    package static func read(_ bytes: [UInt8], file: Int) -> (JournalSettings, [Diagnostic]) {
        var reader = SettingsReader(bytes: bytes, file: file)
        reader.read()
        return (reader.settings, reader.diagnostics)
    }

    private init(bytes: [UInt8], file: Int) {
        self.bytes = bytes
        self.file = file
    }

    private func place(_ range: Range<Int>) -> SourceRange { SourceRange(file: file, bytes: range) }

    /// What of the settings says that it is private: settings count all the same, and nobody is shown these lines.
    static func hidden(in bytes: [UInt8]) -> [Range<Int>] {
        guard bytes.firstIndex(ofIgnoringCase: "priv") != nil else { return [] }
        let yaml = yaml(bytes).hiding(FrontMatterPrivacy.hides)
        return yaml.mayBePrivate ? [0..<bytes.count] : yaml.hidden
    }

    private static func yaml(_ bytes: [UInt8]) -> FrontMatter {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var content = start..<bytes.count
        var lines = LineReader(bytes, from: start)
        if let first = lines.next(), bytes[first].elementsEqual("---".utf8) { content = lines.nextStart..<bytes.count }
        return FrontMatter(yaml: bytes, in: content)
    }

    private mutating func read() {
        let yaml = SettingsReader.yaml(bytes)
        for problem in yaml.problems {
            diagnostics.append(problem.diagnostic(of: .settings, bytes, place))
        }
        // What is for a bad moment counts in any case: the writer is shown it, and nobody else.
        let crisis = yaml.privateMembers.filter { $0.key == "crisis" || $0.key == "show-crisis" }
        for member in yaml.members + crisis {
            guard let read = SettingsReader.keys[member.key] else {
                let known = Array(SettingsReader.keys.keys)
                report(UnknownSetting(member, of: "journal.yaml", known: known, listing: false))
                continue
            }
            read(&self, member)
        }
        if let dayFile { readDayFile(dayFile) }
    }

    /// One line for each setting.
    private static let keys: [String: @Sendable (inout SettingsReader, YAMLMember) -> Void] = [
        "name": { $0.settings.name = $1.value.text },
        "read": { $0.settings.read = $0.words($1) },
        "ignore": { $0.settings.ignore = $0.words($1) },
        "mood-scale": { if let range = $0.range($1) { $0.settings.moodScale = range } },
        "mood-best": { if let best: JournalSettings.MoodBest = $0.choice($1) { $0.settings.moodBest = best } },
        "mood-words": { $0.readMoodWords($1) },
        "emotion-scale": { $0.readEmotionScale($1) },
        "suds-scale": { if let range = $0.range($1) { $0.settings.sudsScale = range } },
        "decimal": { if let mark: JournalSettings.DecimalMark = $0.choice($1) { $0.settings.decimalMark = mark } },
        "week-starts": { $0.readWeekStart($1) },
        "day-ends": { $0.readDayEnd($1) },
        "sessions": { if let cadence = $0.cadence($1) { $0.settings.sessionCadence = cadence } },
        "review-goals": { if let cadence = $0.cadence($1) { $0.settings.reviewCadence = cadence } },
        "date-pattern": { $0.readDatePattern($1) },
        "day-file": { $0.dayFile = $1 },
        "trackers": { $0.readTrackers($1) },
        "headings": { $0.readHeadings($1) },
        "fields": { $0.readFields($1) },
        "measures": { $0.readMeasures($1) },
        "crisis": { $0.readCrisis($1) },
        "show-crisis": { $0.readShowCrisis($1) },
        "share": { $0.readShare($1) },
        "checks": { $0.readChecks($1) },
        "new-files": { if let files: JournalSettings.NewFiles = $0.choice($1) { $0.settings.newFiles = files } },
        "remote": { $0.settings.remoteIsMeant = $1.value.text?.lowercased() == "ok" },
    ]

    // MARK: Small values

    private mutating func report(_ unknown: UnknownSetting) { diagnostics.append(unknown.diagnostic(place)) }

    private mutating func reject(_ key: String, _ value: YAMLValue, expected: String) {
        diagnostics.append(.settingNotUnderstood(at: place(value.range), key, value, expected: expected))
    }

    private func words(_ member: YAMLMember) -> [String] { member.value.list.compactMap(\.text) }

    private func lines(_ value: YAMLValue) -> [String] { value.list.compactMap(\.text) }

    private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ member: YAMLMember) -> Choice? {
        if let text = member.value.text?.lowercased(), let choice = Choice(rawValue: text) { return choice }
        reject(member.writtenKey, member.value, expected: Choice.allCases.map(\.rawValue).joined(separator: " or "))
        return nil
    }

    private mutating func range(_ member: YAMLMember) -> ClosedRange<Double>? {
        guard let range = member.value.text.flatMap(ScoreReading.range), range.lowerBound < range.upperBound else {
            reject(member.writtenKey, member.value, expected: "a range such as 0-10")
            return nil
        }
        return Double(range.lowerBound)...Double(range.upperBound)
    }

    private mutating func cadence(_ member: YAMLMember) -> Goal.Cadence? {
        if let cadence = member.value.text.flatMap({ Goal.Cadence($0) }) { return cadence }
        reject(member.writtenKey, member.value, expected: "a turn such as every 2 weeks")
        return nil
    }

    // MARK: Settings with a form of their own

    private mutating func readMoodWords(_ member: YAMLMember) {
        for word in member.value.members {
            guard let number = word.value.text.flatMap(ScoreReading.number) else {
                reject(word.writtenKey, word.value, expected: "a number on the mood scale")
                continue
            }
            settings.moodWords[word.writtenKey.lowercased()] = number
        }
    }

    private mutating func readEmotionScale(_ member: YAMLMember) {
        switch member.value.text {
        case "100", "0-100": settings.emotionScale = 100
        case "10", "0-10": settings.emotionScale = 10
        default: reject(member.writtenKey, member.value, expected: "10 or 100")
        }
    }

    private mutating func readWeekStart(_ member: YAMLMember) {
        let text = member.value.text?.lowercased() ?? ""
        if let day = Weekday.allCases.first(where: { $0.name == text || $0.abbreviation.lowercased() == text }) {
            settings.weekStarts = day
        } else {
            reject(member.writtenKey, member.value, expected: "a day of the week, such as monday")
        }
    }

    private mutating func readDayEnd(_ member: YAMLMember) {
        var scanner = Scanner((member.value.text ?? "").utf8)
        if let time = scanner.time(), scanner.isAtEnd, time.minutes < 12 * 60 {
            settings.dayEnds = time
        } else {
            reject(member.writtenKey, member.value, expected: "a time before noon, such as \"04:00\"")
        }
    }

    private mutating func readDatePattern(_ member: YAMLMember) {
        guard let text = member.value.text, DatePattern(text) != nil else {
            reject(member.writtenKey, member.value, expected: "a pattern of YYYY, MM and DD, such as \"DD.MM.YYYY\"")
            return
        }
        settings.datePattern = text
    }

    /// What stands in a file that no reader reads would be lost to every page.
    private mutating func readDayFile(_ member: YAMLMember) {
        guard let text = member.value.text, DayFilePattern.isRead(text, settings) else {
            reject(
                member.writtenKey, member.value,
                expected: "a note in this journal that 'read:' and 'ignore:' let in, such as days/YYYY/YYYY-MM-DD.md")
            return
        }
        settings.dayFile = text
    }

    private mutating func readTrackers(_ member: YAMLMember) {
        for tracker in member.value.members {
            var own = JournalSettings.TrackerSettings()
            for option in tracker.value.members {
                let text = option.value.text?.lowercased() ?? ""
                switch option.key {
                case "aggregate" where Aggregate(rawValue: text) != nil:
                    own.aggregate = Aggregate(rawValue: text) ?? .mean
                case "kind" where text == "clock": own.isClock = true
                case "show" where JournalSettings.TrackerShow(rawValue: text) != nil:
                    own.show = JournalSettings.TrackerShow(rawValue: text) ?? .mean
                case "aggregate": reject("aggregate", option.value, expected: "sum, min, max, first, last or mean")
                case "kind": reject("kind", option.value, expected: "clock")
                case "show": reject("show", option.value, expected: "peak or mean")
                default:
                    report(UnknownSetting(option, of: "a tracker", known: ["aggregate", "kind", "show"]))
                }
            }
            settings.trackers[tracker.key] = own
        }
    }

    private mutating func readHeadings(_ member: YAMLMember) {
        for heading in member.value.members {
            guard let name = HeadingNames.section(named: heading.writtenKey) else {
                reject(
                    "headings", .scalar(heading.writtenKey, heading.keyRange),
                    expected: "one of " + SectionName.allCases.map(\.rawValue).joined(separator: ", "))
                continue
            }
            settings.headings[name.rawValue, default: []] += lines(heading.value)
        }
    }

    private mutating func readFields(_ member: YAMLMember) {
        for field in member.value.members {
            guard let name = ThoughtRecordFields.field(named: field.writtenKey) else {
                reject(
                    "fields", .scalar(field.writtenKey, field.keyRange),
                    expected: "one of " + ThoughtRecordField.allCases.map(\.rawValue).joined(separator: ", "))
                continue
            }
            settings.fields[name.rawValue, default: []] += lines(field.value)
        }
    }

    private mutating func readMeasures(_ member: YAMLMember) {
        for own in member.value.members {
            let id = Measure.id(from: own.writtenKey)
            switch own.value.text?.lowercased() {
            case "on", "yes", "true": settings.measuresOn.insert(id)
            case "off", "no", "false": settings.measuresOff.insert(id)
            case nil where !own.value.members.isEmpty: readMeasure(id, own)
            default:
                reject(
                    own.writtenKey, own.value,
                    expected: "on, off, or what the measure is made of, such as {items: 5, range: 0-4}")
            }
        }
    }

    private mutating func readMeasure(_ id: String, _ own: YAMLMember) {
        var reading = OwnMeasureReading(id: id, own)
        var measure = reading.read()
        measure.declaration = place(own.keyRange)
        settings.measures.append(measure)
        diagnostics += reading.unknown.map { $0.diagnostic(place) }
        for rejected in reading.rejected { reject(rejected.key, rejected.value, expected: rejected.expected) }
        diagnostics += reading.problems.map { $0.diagnostic(place) }
    }

    private mutating func readCrisis(_ member: YAMLMember) {
        settings.crisis = member.value.list.compactMap { value in
            value.text.map { Excerpt($0, at: place(value.range)) }
        }
    }

    /// `mood 2 or less`, `mood <= 2`.
    private mutating func readShowCrisis(_ member: YAMLMember) {
        var scanner = Scanner((member.value.text ?? "").utf8)
        if scanner.takeWord("mood") {
            scanner.skipBlanks()
            let isBelow = scanner.take("<=") || scanner.take("≤")
            let isUnder = !isBelow && scanner.take("<")
            scanner.skipBlanks()
            if let value = scanner.number() {
                scanner.skipBlanks()
                if scanner.take("or less") || scanner.take("or lower") || isBelow || isUnder {
                    settings.showCrisis = Threshold(comparison: isUnder ? .below : .atMost, value: value, unit: .number)
                    return
                }
            }
        }
        reject(member.writtenKey, member.value, expected: "a rule such as: mood 2 or less")
    }

    private static let shareable = ["thought-records", "moods", "exposures", "obstacles", "urges", "prose"]

    private mutating func readShare(_ member: YAMLMember) {
        for kind in member.value.members {
            guard SettingsReader.shareable.contains(kind.key) else {
                reject(
                    "share", .scalar(kind.writtenKey, kind.keyRange),
                    expected: "one of " + SettingsReader.shareable.joined(separator: ", "))
                continue
            }
            if let sharing: JournalSettings.Sharing = choice(kind) { settings.share[kind.key] = sharing }
        }
    }

    private mutating func readChecks(_ member: YAMLMember) {
        for check in member.value.members {
            if check.key == "skip" {
                settings.checks.skip += words(check)
                continue
            }
            let end = max(check.keyRange.upperBound, check.value.range.upperBound)
            var setting = CheckSettings.Setting(
                weight: .usual, place: place(check.keyRange), whole: place(check.keyRange.lowerBound..<end))
            if let text = check.value.text {
                setting.weight = weight(text, check)
            } else if check.value.members.isEmpty {
                reject(check.writtenKey, check.value, expected: SettingsReader.weights)
            }
            for option in check.value.members {
                switch option.key {
                case "severity": setting.weight = weight(option.value.text ?? "", option)
                case "skip": setting.skip += words(option)
                default:
                    report(UnknownSetting(option, of: "a check", known: ["severity", "skip"]))
                }
            }
            settings.checks.rules[check.key] = setting
        }
    }

    private static let weights = "off, on, hint, warning or error"

    private mutating func weight(_ text: String, _ member: YAMLMember) -> CheckSettings.Setting.Weight {
        switch text.lowercased() {
        case "off", "no", "false": return .off
        case "on", "yes", "true": return .usual
        case let word:
            if let severity = Diagnostic.Severity(rawValue: word) { return .as(severity) }
            reject(member.writtenKey, member.value, expected: SettingsReader.weights)
            return .usual
        }
    }
}
