package import JournalModel
import JournalReading
package import JournalText

/// Where in a journal a new note goes: beside those of its kind, else in the folder that is usual.
package struct NewNotePlace {
    private let journal: Journal
    private let date: CivilDate

    package init(in journal: Journal, date: CivilDate) {
        self.journal = journal
        self.date = date
    }

    /// The note that there is already for the day: for a day or a session, of which a day has one.
    package func existing(_ kind: NewNoteKind) -> RelativePath? {
        switch kind {
        case .session:
            return journal.sessions.first { $0.stamp.date == date }.flatMap { journal.path(of: $0.stamp.source) }
        case .day:
            let usual = DayFile.path(of: date, settings: journal.settings)
            let others = journal.files.indices.filter { index in
                !sessionFiles.contains(index) && !isElsewhere(journal.files[index].path)
                    && FileDate.find(in: journal.files[index].path, pattern: pattern) == .date(date, isWholeName: true)
            }
            let paths = others.map { journal.files[$0].path }
            return paths.contains(usual) ? usual : paths.first
        case .goal, .thought, .measure: return nil
        }
    }

    /// The path of a new note.
    ///
    /// - Parameter name: what it is called, as `NoteName` makes it; of a day and a session their date is the name.
    package func path(_ kind: NewNoteKind, name: String) -> RelativePath {
        switch kind {
        case .day: return DayFile.path(of: date, settings: journal.settings)
        case .goal: return folder(.goal).appending(name + ".md")
        case .thought:
            return folder(.thought).appending(name.isEmpty ? "\(date).md" : "\(date)-\(name).md")
        case .measure: return folder(.measure).appending("\(date)-\(name).md")
        case .session:
            let day = DayFile.path(of: date, settings: journal.settings)
            let usual = isSessionOfDays ? day : folder(.session).appending("\(date).md")
            let isTaken = journal.files.contains { $0.path == usual }
            return isTaken ? folder(.session).appending("\(date)-session.md") : usual
        }
    }

    // MARK: Where those of the kind lie

    private var pattern: DatePattern? { journal.settings.datePattern.flatMap { DatePattern($0) } }
    private var sessionFiles: Set<Int> { Set(journal.sessions.map(\.stamp.source.file)) }

    /// Sessions are kept in the notes of their days.
    private var isSessionOfDays: Bool {
        let own = journal.sessions.filter { session in
            journal.path(of: session.stamp.source) == DayFile.path(of: session.stamp.date, settings: journal.settings)
        }
        return own.count * 2 > journal.sessions.count
    }

    /// A folder of another kind.
    private func isElsewhere(_ path: RelativePath) -> Bool {
        let folders = NewNoteKind.allCases.filter { $0 != .day }.map { Array($0.folder.utf8) } + [Array("reports".utf8)]
        return path.components.dropLast().contains { component in
            folders.contains { $0.elementsEqual(component.map(\.lowercased)) }
        }
    }

    /// The folder in which most notes of the kind lie; a year or a month in its path is the new note's.
    private func folder(_ kind: NewNoteKind) -> RelativePath {
        var counts: [RelativePath: Int] = [:]
        for (file, date) in files(of: kind) {
            counts[Self.folder(journal.files[file].path, from: date, to: self.date), default: 0] += 1
        }
        let most = counts.max { left, right in (left.value, right.key) < (right.value, left.key) }
        return most?.key ?? RelativePath(kind.folder)
    }

    /// The files that are of a kind, and the day each is of.
    private func files(of kind: NewNoteKind) -> [Int: CivilDate] {
        let sources: [(SourceRange, CivilDate)] =
            switch kind {
            case .goal: goalFiles.map { (SourceRange(file: $0, bytes: 0..<0), date) }
            case .session: journal.sessions.map { ($0.stamp.source, $0.stamp.date) }
            case .thought: journal.thoughts.map { ($0.stamp.source, $0.stamp.date) }
            case .measure: journal.scores.map { ($0.stamp.source, $0.stamp.date) }
            case .day: []
            }
        var files: [Int: CivilDate] = [:]
        for (source, date) in sources where journal.files.indices.contains(source.file) {
            let path = journal.files[source.file].path
            let isOther = kind != .session && sessionFiles.contains(source.file)
            guard !isOther, path != DayFile.path(of: date, settings: journal.settings) else { continue }
            // A note of a day in the writer's own place holds records and scores as well.
            if kind != .session, kind != .goal, isDay(path), !isElsewhere(path) { continue }
            files[source.file] = date
        }
        return files
    }

    private func isDay(_ path: RelativePath) -> Bool {
        if case .date(_, isWholeName: true) = FileDate.find(in: path, pattern: pattern) { true } else { false }
    }

    /// Those that hold one goal: a file of everything is no place for a new one.
    private var goalFiles: [Int] {
        var counts: [Int: Int] = [:]
        for goal in journal.goals { counts[goal.source.file, default: 0] += 1 }
        return counts.filter { $0.value == 1 }.keys.sorted()
    }

    private static func folder(_ path: RelativePath, from old: CivilDate, to new: CivilDate) -> RelativePath {
        let (oldText, newText) = (old.description, new.description)
        let components = path.components.dropLast().map { component -> [UInt8] in
            switch String(decoding: component, as: UTF8.self) {
            case String(oldText.prefix(4)): Array(newText.utf8.prefix(4))
            case String(oldText.prefix(7)): Array(newText.utf8.prefix(7))
            default: Array(component)
            }
        }
        return RelativePath(bytes: Array(components.joined(separator: [UInt8(ascii: "/")])))
    }
}

extension RelativePath {
    fileprivate func appending(_ name: String) -> RelativePath { appending(name.utf8) }
}
