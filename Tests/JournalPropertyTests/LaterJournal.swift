import JournalModel
import JournalTesting

/// A made-up journal as it stands some weeks after its last day: boxes ticked, goals met, targets moved.
struct LaterJournal {
    private(set) var journal: GeneratedJournal
    private var seed: Seed

    init(_ journal: GeneratedJournal, seed: Seed) {
        self.journal = journal
        self.seed = seed
        for index in journal.notes.indices {
            tick(index)
            if journal.notes[index].kind == .goal { changeGoal(index) }
        }
    }

    private mutating func ahead() -> CivilDate { journal.today + seed.number(1...50) }

    /// Open steps, homework and questions are done by and by.
    private mutating func tick(_ index: Int) {
        for part in journal.notes[index].parts.indices {
            let heading = journal.notes[index].parts[part].heading
            guard ["Steps", "Homework", "To discuss"].contains(heading) else { continue }
            for block in journal.notes[index].parts[part].blocks.indices where seed.chance(2) {
                let lines = journal.notes[index].parts[part].blocks[block].split(separator: "\n")
                journal.notes[index].parts[part].blocks[block] = lines.map { line in
                    line.hasPrefix("- [ ] ") ? "- [x] " + line.dropFirst(6) + " ✅ \(ahead())" : String(line)
                }.joined(separator: "\n")
            }
        }
    }

    private mutating func changeGoal(_ index: Int) {
        var keys = journal.notes[index].keys
        guard !keys.contains("status: draft") else { return }
        let date = ahead()
        if let status = keys.firstIndex(where: { $0.hasPrefix("status: ") }) {
            if keys[status] == "status: paused" {
                keys[status] = "status: active"
                keys.append("resumed: \(date)")
            }
        } else {
            let status = seed.pick(["met", "let-go", "paused"])
            keys += ["status: \(status)", "\(status): \(date)"]
        }
        // A revision, with the value that it left behind in its line.
        var reviews = ["- \(date): had a look at it"]
        if let target = keys.firstIndex(where: { $0.hasPrefix("to: ") && $0 != "to: hold" }) {
            reviews.append("- \(date + 1): target from \(keys[target].dropFirst(4)) to 1, for now")
            keys[target] = "to: 1"
        }
        if let by = keys.firstIndex(where: { $0.hasPrefix("by: ") }) {
            reviews.append("- \(date + 2): by from \(keys[by].dropFirst(4)) to 2027-01-01")
            keys[by] = "by: 2027-01-01"
        }
        journal.notes[index].keys = keys
        let lines = reviews.joined(separator: "\n")
        if let part = journal.notes[index].parts.firstIndex(where: { $0.heading == "Reviews" }) {
            journal.notes[index].parts[part].blocks.append(lines)
        } else {
            journal.notes[index].parts.append(.init("Reviews", [lines]))
        }
    }

    /// Notes dated ahead that speak of homework agreed before: one of them says that it was done long ago.
    mutating func homeworkNotes() -> [PlainJournal.File] {
        let tasks = journal.notes.filter { $0.kind == .session }.flatMap(\.parts).filter { $0.heading == "Homework" }
            .flatMap(\.blocks).flatMap { $0.split(separator: "\n") }.filter { $0.hasPrefix("- [") }
            .map { line in line.dropFirst(6).split(separator: " ✅")[0].split(separator: " [[")[0] }
        return tasks.enumerated().map { index, task in
            let done = seed.chance(2) ? " ✅ \(journal.today - seed.number(0...5))" : ""
            let text = "---\ntype: day\ndate: \(ahead())\n---\n## Homework\n\n- [x] \(task)\(done)\n"
            return .init(path: "zz/later-\(index).md", text: text)
        }
    }
}
