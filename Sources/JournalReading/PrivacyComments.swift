import JournalSyntax
import JournalText

/// What raw comments hide: `<!-- private -->` … `<!-- /private -->` and `%% … %%`, by their bytes, across all blocks.
struct PrivacyComments {
    /// What the writer should know of; none of it quotes what is hidden.
    enum Problem: Hashable {
        case strayClose
        /// How many regions are open at the end, and whether a close can be written there: not within code.
        case missingClose(count: Int, canClose: Bool)
        case near(NearMarker.Edit?)
        /// Nearly a close, with nothing open.
        case nearStrayClose(NearMarker.Edit?)
        /// Nearly an opening, the first of those that are open at the end.
        case nearMissingClose(NearMarker.Edit?, count: Int, canClose: Bool)
        /// A marker that stands in code is text.
        case inCode
        case unclosedPercent
    }

    /// In order; they may overlap.
    private(set) var hidden: [Range<Int>] = []
    /// The markers themselves, opening and closing.
    private(set) var markers: [Range<Int>] = []
    /// What stands between two `%%`, them included.
    private(set) var unread: [Range<Int>] = []
    private(set) var problems: [(Problem, Range<Int>)] = []
    /// `<!-- journal: ignore ID -->`: the ids, and where the comment stands.
    /// Comments that silence, with the places of the ids in them.
    private(set) var silencers: [(ids: [Range<Int>], range: Range<Int>)] = []

    /// - Parameter code: ranges of the file that are code, in order; asked for only where something may be a marker.
    init(_ file: [UInt8], from start: Int, code: () -> [Range<Int>]) {
        let mayHold =
            file.has(UInt8(ascii: "<"), in: start..<max(start, file.count))
            || file.firstIndex(ofIgnoringCase: "%%", from: start) != nil
        guard mayHold else { return }
        let code = code()
        readComments(file, from: start, code)
        readPercents(file, from: start, code)
    }

    private mutating func readComments(_ file: [UInt8], from start: Int, _ code: [Range<Int>]) {
        var openers: [Range<Int>] = []
        var ends = CommentEnds()
        var index = start
        while let place = file.firstIndex(ofIgnoringCase: "<", from: index) {
            index = place + 1
            guard let comment = MarkerComment(file, at: place, &ends) else { continue }
            if let ids = comment.silences {
                if !code.holds(place) { silencers.append((ids, comment.range)) }
                index = comment.range.upperBound
                continue
            }
            guard let word = comment.word else { continue }
            if code.holds(place) {
                problems.append((.inCode, comment.range))
                continue
            }
            markers.append(comment.range)
            let isNear = word.marker == .near || !comment.isWellFormed
            var problem: Problem? = isNear ? .near(comment.exact(file)) : nil
            if !word.closes {
                openers.append(comment.range)
            } else if let opener = openers.popLast() {
                if openers.isEmpty { hidden.append(opener.lowerBound..<comment.range.upperBound) }
            } else {
                problem = isNear ? .nearStrayClose(comment.exact(file)) : .strayClose
            }
            if let problem { problems.append((problem, comment.range)) }
            index = max(index, comment.range.upperBound)
        }
        if let first = openers.first {
            let isCodeLast =
                code.last.map { file[min($0.upperBound, file.count)...].allSatisfy(\.isWhitespace) } ?? false
            noteMissingClose(first, count: openers.count, canClose: !isCodeLast)
            hidden.append(first.lowerBound..<file.count)
        }
    }

    /// Of one comment one thing is told.
    private mutating func noteMissingClose(_ opener: Range<Int>, count: Int, canClose: Bool) {
        for index in problems.indices where problems[index].1 == opener {
            guard case .near(let edit) = problems[index].0 else { continue }
            problems[index].0 = .nearMissingClose(edit, count: count, canClose: canClose)
            return
        }
        problems.append((.missingClose(count: count, canClose: canClose), opener))
    }

    private mutating func readPercents(_ file: [UInt8], from start: Int, _ code: [Range<Int>]) {
        var opener: Int?
        var index = start
        while let place = file.firstIndex(ofIgnoringCase: "%%", from: index) {
            index = place + 2
            guard !code.holds(place) else { continue }
            if let open = opener {
                unread.append(open..<index)
                opener = nil
            } else {
                opener = place
            }
        }
        if let opener {
            problems.append((.unclosedPercent, opener..<opener + 2))
            unread.append(opener..<file.count)
        }
        hidden = (hidden + unread).sorted { $0.lowerBound < $1.lowerBound }
    }
}
