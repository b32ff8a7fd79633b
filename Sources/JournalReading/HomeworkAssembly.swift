import JournalModel
import JournalText

/// Brings agreements and what was later said of them together.
struct HomeworkAssembly {
    private var agreed: [HomeworkLine] = []
    private var others: [HomeworkLine] = []

    init(_ lines: [HomeworkLine]) {
        let sorted = lines.sorted { Stamp.precedes($0.homework.stamp, $1.homework.stamp) }
        agreed = sorted.filter(\.isAgreed)
        others = sorted.filter { !$0.isAgreed }
    }

    /// Every agreement with its updates; a line under Homework that speaks of none stands for itself.
    mutating func assemble() -> [Homework] {
        for line in others {
            if let index = match(line) {
                agreed[index].homework.updates += line.homework.updates
            } else if line.isUnderHomework {
                agreed.append(line)
            }
        }
        return agreed.map { line in
            var homework = line.homework
            homework.updates = homework.updates.inOrder
            return homework
        }
    }

    /// The latest agreement before a line with the same words, or the only open one with the same link.
    private func match(_ line: HomeworkLine) -> Int? {
        let date = line.homework.stamp.date
        // A session's note is not about what is agreed in it.
        let earlier = agreed.indices.filter { index in
            let agreedOn = agreed[index].homework.stamp.date
            return line.isInSession ? agreedOn < date : agreedOn <= date
        }
        if let same = earlier.last(where: { agreed[$0].foldedText == line.foldedText }) { return same }
        guard line.isUnderHomework, !line.references.isEmpty else { return nil }
        let linked = earlier.filter { index in
            // A tick dated later than the line that is to be matched says nothing yet.
            let state = agreed[index].homework.updates.asOf(date).last?.state ?? .open
            return agreed[index].references.contains(where: line.references.contains) && state != .done
                && state != .setAside
        }
        return linked.count == 1 ? linked.first : nil
    }
}
