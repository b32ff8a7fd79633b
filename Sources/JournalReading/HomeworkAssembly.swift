import JournalModel
import JournalText

/// Brings agreements and what was later said of them together.
struct HomeworkAssembly {
    private var agreed: [HomeworkLine] = []
    private var others: [HomeworkLine] = []
    /// The agreements with the same words, and those with the same link, in order.
    private var byWords: [String: [Int]] = [:]
    private var byReference: [String: [Int]] = [:]

    init(_ lines: [HomeworkLine]) {
        for line in lines.inOrder({ StampOrder($0.homework.stamp) }) {
            if line.isAgreed { agree(line) } else { others.append(line) }
        }
    }

    private mutating func agree(_ line: HomeworkLine) {
        byWords[line.foldedText, default: []].append(agreed.count)
        for reference in line.references.firstOccurrences { byReference[reference, default: []].append(agreed.count) }
        agreed.append(line)
    }

    /// Every agreement with its updates; a line under Homework that speaks of none stands for itself.
    ///
    /// - Complexity: O(lines × agreements in the same words or with the same link).
    mutating func assemble() -> [Homework] {
        for line in others {
            if let index = match(line) {
                agreed[index].homework.updates += line.homework.updates
            } else if line.isUnderHomework {
                agree(line)
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
        func isEarlier(_ index: Int) -> Bool {
            let agreedOn = agreed[index].homework.stamp.date
            // A session's note is not about what is agreed in it.
            return line.isInSession ? agreedOn < date : agreedOn <= date
        }
        if let same = byWords[line.foldedText]?.last(where: isEarlier) { return same }
        guard line.isUnderHomework, !line.references.isEmpty else { return nil }
        let linked = Set(line.references.flatMap { byReference[$0] ?? [] }).filter { index in
            // A tick dated later than the line that is to be matched says nothing yet.
            let state = agreed[index].homework.updates.asOf(date).last?.state ?? .open
            return isEarlier(index) && state != .done && state != .setAside
        }
        return linked.count == 1 ? linked.first : nil
    }
}
