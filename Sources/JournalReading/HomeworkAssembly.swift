import JournalModel
import JournalText

/// Brings agreements and what was later said of them together.
struct HomeworkAssembly {
    private var agreed: [HomeworkLine] = []
    private var others: [HomeworkLine] = []
    /// How many of the agreements sessions hold.
    private let sessionCount: Int
    /// Where the agreements with some words, or with some link, stand among those agreed, in order.
    private var byWords: [String: [Int]] = [:]
    private var byLink: [String: [Int]] = [:]

    /// So many agreements are looked at for one line, the latest first; nobody makes more with the same words or link
    /// that one line could speak of.
    private static let most = 200

    init(_ lines: [HomeworkLine]) {
        let sorted = lines.inOrder { StampOrder($0.homework.stamp) }
        agreed = sorted.filter(\.isAgreed)
        others = sorted.filter { !$0.isAgreed }
        sessionCount = agreed.count
    }

    /// Every agreement with its updates; a line under Homework that speaks of none stands for itself.
    ///
    /// - Complexity: O(lines × agreements in the same words or with the same link).
    mutating func assemble() -> [Homework] {
        for index in agreed.indices { note(index) }
        for line in others {
            if let index = match(line) {
                agreed[index].homework.updates += line.homework.updates
            } else if line.isUnderHomework {
                agreed.append(line)
                note(agreed.count - 1)
            }
        }
        return agreed.map { line in
            var homework = line.homework
            homework.updates = homework.updates.inOrder
            return homework
        }
    }

    /// The last of some agreements, in order, that were made before a line, and on its day where it may speak of those.
    ///
    /// - Complexity: O(log agreements + count + agreements that lines of that day added).
    private func latest(_ count: Int, of agreements: [Int]?, before line: HomeworkLine) -> [Int] {
        guard let agreements else { return [] }
        let isLater = { (index: Int) in
            let date = line.homework.stamp.date
            let agreedOn = agreed[index].homework.stamp.date
            return line.isInSession ? agreedOn >= date : agreedOn > date
        }
        // What was agreed in sessions is in the order of days, and so is what lines added since.
        let added = agreements.firstInOrder { $0 >= sessionCount }
        let early = agreements[..<added].firstInOrder(where: isLater)
        let addedEarly = agreements[added...].lastIndex { !isLater($0) }.map { $0 + 1 } ?? added
        return Array((agreements[..<early].suffix(count) + agreements[added..<addedEarly].suffix(count)).suffix(count))
    }

    private mutating func note(_ index: Int) {
        byWords[agreed[index].foldedText, default: []].append(index)
        for link in Set(agreed[index].references) { byLink[link, default: []].append(index) }
    }

    /// The latest agreement before a line with the same words, or the only open one with the same link.
    private func match(_ line: HomeworkLine) -> Int? {
        let date = line.homework.stamp.date
        // A session's note is not about what is agreed in it.
        if let index = latest(1, of: byWords[line.foldedText], before: line).last { return index }
        guard line.isUnderHomework, !line.references.isEmpty else { return nil }
        let links = Set(line.references).prefix(HomeworkAssembly.most)
        var linked = Set(links.flatMap { latest(HomeworkAssembly.most, of: byLink[$0], before: line) })
        linked = linked.filter { index in
            // A tick dated later than the line that is to be matched says nothing yet.
            let state = agreed[index].homework.updates.asOf(date).last?.state ?? .open
            return state != .done && state != .setAside
        }
        return linked.count == 1 ? linked.first : nil
    }
}

extension RandomAccessCollection {
    /// The first index from which on something holds of all elements; it must hold of none before.
    fileprivate func firstInOrder(where holds: (Element) -> Bool) -> Index {
        var low = startIndex
        var length = count
        while length > 0 {
            let half = length / 2
            let middle = index(low, offsetBy: half)
            if holds(self[middle]) {
                length = half
            } else {
                low = index(after: middle)
                length -= half + 1
            }
        }
        return low
    }
}
