/// Which characters of the writer's words are Markdown that may stand: escapes, code, emphasis in pairs.
///
/// Stricter than CommonMark on purpose. What is kept is kept by every reader of Markdown, and whatever is
/// kept is closed within the words, so that nothing of it reaches what stands beside them on the page.
struct MarkdownScan {
    enum Role {
        case text
        /// A backslash that escapes, or what it protects.
        case escape
        /// Code between backticks, the backticks included.
        case code
        /// A delimiter of emphasis whose partner is there.
        case paired
        /// A delimiter that could begin or end emphasis and has no partner.
        case unpaired
    }

    /// Delimiters that stand together.
    private struct Run {
        let range: Range<Int>
        let character: Unicode.Scalar
        var canOpen = false
        var canClose = false
    }

    let scalars: [Unicode.Scalar]
    private(set) var roles: [Role]

    init(_ scalars: [Unicode.Scalar], keepsEmphasis: Bool) {
        self.scalars = scalars
        roles = Array(repeating: .text, count: scalars.count)
        markEscapesAndCode()
        markEmphasis(keepsEmphasis: keepsEmphasis)
    }

    private mutating func markEscapesAndCode() {
        var index = 0
        while index < scalars.count {
            switch scalars[index] {
            case "\\" where index + 1 < scalars.count && scalars[index + 1].isMarkdownPunctuation:
                roles[index] = .escape
                roles[index + 1] = .escape
                index += 2
            case "`":
                let end = endOfRun(at: index)
                if let close = closingBackticks(of: end - index, from: end) {
                    for place in index..<close { roles[place] = .code }
                    index = close
                } else {
                    index = end
                }
            default:
                index += 1
            }
        }
    }

    private func endOfRun(at start: Int) -> Int {
        var end = start
        while end < scalars.count, scalars[end] == scalars[start] { end += 1 }
        return end
    }

    private func closingBackticks(of length: Int, from start: Int) -> Int? {
        var index = start
        while index < scalars.count {
            guard scalars[index] == "`" else {
                index += 1
                continue
            }
            let end = endOfRun(at: index)
            if end - index == length { return end }
            index = end
        }
        return nil
    }

    private mutating func markEmphasis(keepsEmphasis: Bool) {
        let runs = delimiterRuns()
        var isDone = Array(repeating: false, count: runs.count)
        var lastClosing = 0
        for opening in runs.indices where keepsEmphasis && !isDone[opening] && runs[opening].canOpen {
            let run = runs[opening]
            guard let closing = runs[(opening + 1)...].firstIndex(where: { $0.character == run.character }),
                runs[closing].canClose, runs[closing].range.count == run.range.count, isLength(of: run)
            else { continue }
            // A pair that crosses an earlier one would not be one for a reader of Markdown.
            guard opening >= lastClosing || closing <= lastClosing else { continue }
            lastClosing = max(lastClosing, closing)
            isDone[opening] = true
            isDone[closing] = true
            for place in run.range { roles[place] = .paired }
            for place in runs[closing].range { roles[place] = .paired }
        }
        for (run, isPaired) in zip(runs, isDone) where !isPaired && (run.canOpen || run.canClose || isAtEdge(run)) {
            for place in run.range { roles[place] = .unpaired }
        }
    }

    private func isAtEdge(_ run: Run) -> Bool {
        run.range.lowerBound == 0 || run.range.upperBound == scalars.count
    }

    /// Whether so many of the character are emphasis everywhere.
    private func isLength(of run: Run) -> Bool {
        run.character == "~" || run.character == "=" ? run.range.count == 2 : run.range.count <= 3
    }

    private func delimiterRuns() -> [Run] {
        var runs: [Run] = []
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            guard roles[index] == .text, scalar == "*" || scalar == "_" || scalar == "~" || scalar == "=" else {
                index += 1
                continue
            }
            let end = endOfRun(at: index)
            // A single `~` is "about", a single `=` is "equals".
            if end - index > 1 || scalar == "*" || scalar == "_" {
                runs.append(flanked(Run(range: index..<end, character: scalar)))
            }
            index = end
        }
        return runs
    }

    /// CommonMark 6.2: left- and right-flanking, with the stricter rule for `_`.
    private func flanked(_ run: Run) -> Run {
        let before = run.range.lowerBound == 0 ? " " : scalars[run.range.lowerBound - 1]
        let after = run.range.upperBound == scalars.count ? " " : scalars[run.range.upperBound]
        let isLeft =
            !after.properties.isWhitespace
            && (!after.isPunctuation || before.properties.isWhitespace || before.isPunctuation)
        let isRight =
            !before.properties.isWhitespace
            && (!before.isPunctuation || after.properties.isWhitespace || after.isPunctuation)
        var run = run
        run.canOpen = isLeft && (run.character != "_" || !isRight || before.isPunctuation)
        run.canClose = isRight && (run.character != "_" || !isLeft || after.isPunctuation)
        return run
    }
}

extension Unicode.Scalar {
    /// ASCII punctuation: what a backslash may stand before.
    var isMarkdownPunctuation: Bool {
        switch value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    fileprivate var isPunctuation: Bool {
        if isASCII { return isMarkdownPunctuation }
        return switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            true
        default: false
        }
    }
}
