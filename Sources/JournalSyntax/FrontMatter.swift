import JournalText

/// The YAML at the head of a note.
package struct FrontMatter: Sendable, Hashable {
    /// What was not read as meant, in bytes of the file.
    package struct Problem: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case invalid(YAMLFault.Cause)
            case anchorOrAlias
            case tag
            case duplicateKey(String)
            /// Everything after ` #` is a comment; what was left of it, and what was cut.
            case commentCutsValue(key: String, isWholeValue: Bool)
            case unclosed
            case tooLarge
            /// `# privat`: taken for private.
            case nearlyPrivate
        }

        package let kind: Kind
        package let range: Range<Int>
        package let mending: YAMLMending?

        init(kind: Kind, range: Range<Int>, mending: YAMLMending? = nil) {
            self.kind = kind
            self.range = range
            self.mending = mending
        }
    }

    /// In order, a doubled key only at its first place.
    package private(set) var members: [YAMLMember] = []
    package private(set) var problems: [Problem] = []
    /// From the first fence to the end of the last one; empty where there is no front matter.
    package private(set) var range: Range<Int> = 0..<0
    /// Where the note's Markdown begins: after the front matter, or after a byte-order mark.
    package private(set) var bodyStart = 0
    /// Something could not be read, and the letters `private` stand in it; or it is too large to look into.
    package private(set) var mayBePrivate = false
    /// `false` where certainly no key and no value of it is, or is nearly, the word `private`.
    package private(set) var mayNamePrivate = true
    /// A comment marked one of its keys as private.
    package private(set) var hasPrivateKeys = false
    /// The comments that did, in bytes of the file.
    package private(set) var privateComments: [Range<Int>] = []
    /// The keys that a comment hides, and that are not among the members. In no order.
    package private(set) var privateMembers: [YAMLMember] = []
    /// What is hidden of it: keys with all that belongs to them, and the comments. In no order; they may overlap.
    package private(set) var hidden: [Range<Int>] = []
    /// Its top-level blocks, in order.
    private var blocks: [Range<Int>] = []

    package init() {}

    /// It was opened and nowhere closed.
    package var isUnclosed: Bool { problems.contains { $0.kind == .unclosed } }

    package subscript(key: String) -> YAMLValue? { members.first { $0.key == key }?.value }

    /// The same without some of its keys, which are then as private as those that a comment marks.
    ///
    /// - Parameter isHidden: may say yes only to a key that names what is private, or whose value does.
    package func hiding(_ isHidden: (YAMLMember) -> Bool) -> FrontMatter {
        guard mayNamePrivate else { return self }
        guard members.contains(where: isHidden) else { return self }
        var visible = self
        visible.hidden += members.filter(isHidden).map(whole)
        visible.members.removeAll(where: isHidden)
        visible.hasPrivateKeys = true
        return visible
    }

    /// A key's range with its value's, widened to the blocks that it stands in.
    private func whole(_ member: YAMLMember) -> Range<Int> {
        var whole = member.keyRange.lowerBound..<max(member.keyRange.upperBound, member.value.range.upperBound)
        for block in blocks.overlapping(whole) where block.overlaps(whole) {
            whole = min(block.lowerBound, whole.lowerBound)..<max(block.upperBound, whole.upperBound)
        }
        return whole
    }

    /// The largest front matter that is read, in bytes.
    package static let sizeLimit = 256 * 1024

    /// What would mend it is looked for in so many problems of one front matter; nobody writes more by hand, and the
    /// search may look at all of it for each.
    private static let mendingLimit = 100

    /// The front matter of a file; without any, an empty one that knows where the Markdown begins.
    package init(_ file: [UInt8]) {
        var start = 0
        if file.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        bodyStart = start
        range = start..<start
        var lines = LineReader(file, from: start)
        guard let first = lines.next(), FrontMatter.isFence(file[first]), file[first].first == UInt8(ascii: "-") else {
            lookForStrayKeys(file, from: start)
            return
        }
        let contentStart = lines.nextStart
        while let line = lines.next() {
            guard FrontMatter.isFence(file[line]) else { continue }
            bodyStart = lines.nextStart
            range = start..<line.upperBound
            read(file, contentStart..<line.lowerBound)
            return
        }
        // Not closed: as far as it looks like it.
        var looksLikeYAMLEnd = contentStart
        lines = LineReader(file, from: contentStart)
        while let line = lines.next(), FrontMatter.looksLikeYAML(file[line]) { looksLikeYAMLEnd = lines.nextStart }
        guard looksLikeYAMLEnd > contentStart else {
            lookForStrayKeys(file, from: start)
            return
        }
        bodyStart = looksLikeYAMLEnd
        range = start..<looksLikeYAMLEnd
        problems.append(
            Problem(kind: .unclosed, range: first, mending: FrontMatter.closing(file, first, at: looksLikeYAMLEnd)))
        read(file, contentStart..<looksLikeYAMLEnd)
        // What follows may have been meant for the front matter, and what is private in it cannot be told.
        var rest = LineReader(file, from: looksLikeYAMLEnd)
        while let line = rest.next() {
            let word = file.trimmed(line)
            guard FrontMatter.mentionsPrivate(file, word) else { continue }
            let isMember = file[word].first == UInt8(ascii: "-") && word.count < 16
            if isMember || FrontMatter.looksLikeYAML(file[word]) { mayBePrivate = true }
        }
    }

    /// YAML that stands in a code block, or a whole file of it.
    package init(yaml file: [UInt8], in range: Range<Int>) {
        self.range = range
        bodyStart = range.upperBound
        read(file, range)
    }

    // MARK: Reading

    private mutating func read(_ file: [UInt8], _ content: Range<Int>) {
        guard content.count <= FrontMatter.sizeLimit else {
            problems.append(Problem(kind: .tooLarge, range: content.lowerBound..<content.lowerBound))
            mayBePrivate = true
            return
        }
        if let plain = PlainYAML.members(of: file, in: content) {
            members = plain
            mayNamePrivate = PrivateWord.mayStand(in: file, content)
            if mayNamePrivate { blocks = FrontMatter.blocks(file, content) }
            return
        }
        var places: [String: Int] = [:]
        switch YAMLReader.members(of: file, in: content) {
        case .success(let members): add(members, of: file, &places)
        case .failure: readBlockByBlock(file, content, &places)
        }
        readComments(file, content)
    }

    /// - Parameter places: Of keys among the members.
    private mutating func add(_ new: [YAMLMember], of file: [UInt8], _ places: inout [String: Int]) {
        for member in new {
            if let first = places[member.key] {
                // The first counts; but nobody writes `private` a second time to take it back.
                let range = member.keyRange.lowerBound..<max(member.keyRange.upperBound, member.value.range.upperBound)
                if FrontMatter.mentionsPrivate(file, range) { mayBePrivate = true }
                let mending = FrontMatter.removal(of: member, like: members[first], in: file)
                problems.append(
                    Problem(kind: .duplicateKey(member.writtenKey), range: member.keyRange, mending: mending))
            } else {
                places[member.key] = members.count
                members.append(member)
            }
        }
    }

    /// Each top-level block, from a line at column one up to the next, by itself.
    private mutating func readBlockByBlock(
        _ file: [UInt8], _ content: Range<Int>, _ places: inout [String: Int]
    ) {
        let blocks = FrontMatter.blocks(file, content)
        // The word counts wherever it stands: what could not be read might be what it was about. Only where it was
        // read, and says that the note is not private, is there no doubt.
        var mentions = FrontMatter.mentionsPrivate(
            file, content.lowerBound..<(blocks.first?.lowerBound ?? content.upperBound))
        var isWhole = true
        defer { if mentions, !isWhole { mayBePrivate = true } }
        for block in blocks {
            let problem: YAMLReader.Problem
            switch YAMLReader.members(of: file, in: block) {
            case .success(let members):
                add(members, of: file, &places)
                if FrontMatter.mentionsPrivate(file, block), !FrontMatter.deniesPrivate(members) { mentions = true }
                continue
            case .failure(let failure): problem = failure.problem
            }
            isWhole = false
            let isPrivate = FrontMatter.mentionsPrivate(file, block)
            if isPrivate { mentions = true }
            let mayMend = !isPrivate && problems.count < FrontMatter.mendingLimit
            problems.append(FrontMatter.problem(problem, file, block, content, mayMend: mayMend))
        }
    }

    /// `private: no`, and nothing else.
    private static func deniesPrivate(_ members: [YAMLMember]) -> Bool {
        members.count == 1 && members[0].key == "private" && members[0].value.isDenial
    }

    private static func blocks(_ file: [UInt8], _ content: Range<Int>) -> [Range<Int>] {
        var starts: [Int] = []
        var mayHaveList = false
        var lines = LineReader(file, from: content.lowerBound, to: content.upperBound)
        while let line = lines.next() {
            let words = file.trimmed(line)
            guard let first = file[words].first, first != UInt8(ascii: "#") else { continue }
            // What is indented belongs to the line above; at the very head it stands for itself.
            guard words.lowerBound == line.lowerBound || starts.isEmpty else { continue }
            // A list may stand at column one below its key, and a flow value may close there.
            let isMember =
                first == UInt8(ascii: "-") && (words.count == 1 || file[words.lowerBound + 1].isBlank) && mayHaveList
            let continues = first == UInt8(ascii: "]") || first == UInt8(ascii: "}") || isMember
            if !continues || starts.isEmpty { starts.append(line.lowerBound) }
            if !continues { mayHaveList = isKeyAlone(file, words) }
        }
        return starts.enumerated().map { index, start in
            start..<(index + 1 < starts.count ? starts[index + 1] : content.upperBound)
        }
    }

    /// `tags:`, or `tags: # a comment`; its value is below.
    private static func isKeyAlone(_ file: [UInt8], _ line: Range<Int>) -> Bool {
        var end = line.upperBound
        for index in line.dropFirst() where file[index] == UInt8(ascii: "#") && file[index - 1].isBlank {
            end = index
            break
        }
        let words = file.trimmed(line.lowerBound..<end)
        return file[words].last == UInt8(ascii: ":") || file[words].first == UInt8(ascii: "-")
    }

    // MARK: Comments

    /// Finds the comments that YAML drops: `# private` hides its key, and a tag that was meant as a value is kept.
    private mutating func readComments(_ file: [UInt8], _ content: Range<Int>) {
        var hidden: Set<Int> = []
        blocks = FrontMatter.blocks(file, content)
        var scalars: ScalarPlaces?
        var block: Int?
        var lines = LineReader(file, from: content.lowerBound, to: content.upperBound)
        while let line = lines.next() {
            while case let next = block.map({ $0 + 1 }) ?? 0, next < blocks.count,
                blocks[next].lowerBound <= line.lowerBound
            {
                block = next
            }
            guard file[line].contains(UInt8(ascii: "#")) else { continue }
            let places = scalars ?? ScalarPlaces(members)
            scalars = places
            guard let comment = FrontMatter.comment(file, on: line, places) else { continue }
            if FrontMatter.mentionsPrivate(file, comment) {
                privateComments.append(comment)
                let isOwnLine = file[line.lowerBound..<comment.lowerBound].allSatisfy(\.isBlank)
                if let block { hidden.insert(block) }
                // A comment on a line of its own may speak of the key above or of the one below.
                self.hidden.append(isOwnLine ? line.lowerBound..<lines.nextStart : comment)
                if isOwnLine { hidden.insert(block.map { $0 + 1 } ?? 0) }
                if !FrontMatter.isPlainlyPrivate(file, comment) {
                    problems.append(FrontMatter.nearlyPrivate(file, comment))
                }
                continue
            }
            readCutValue(file, line, comment)
        }
        let hiddenBlocks = hidden.filter { $0 < blocks.count }.sorted().map { blocks[$0] }
        guard !hiddenBlocks.isEmpty else { return }
        hasPrivateKeys = true
        self.hidden += hiddenBlocks
        let isHidden = { (member: YAMLMember) in hiddenBlocks.holds(member.keyRange.lowerBound) }
        privateMembers += members.filter(isHidden)
        self.hidden += privateMembers.map(whole)
        members.removeAll(where: isHidden)
        // Where the whole file is hidden for what could not be read, that is told.
        if !mayBePrivate {
            problems.removeAll { problem in
                hiddenBlocks.overlapping(problem.range).contains { $0.overlaps(problem.range) }
                    && problem.kind != .nearlyPrivate
            }
        }
    }

    /// The comment on a line: from a `#` after white space, outside of quotes and block texts.
    private static func comment(_ file: [UInt8], on line: Range<Int>, _ scalars: ScalarPlaces) -> Range<Int>? {
        var index = line.lowerBound
        while index < line.upperBound {
            if file[index] == UInt8(ascii: "#"), index == line.lowerBound || file[index - 1].isBlank,
                !scalars.hold(index)
            {
                return index..<line.upperBound
            }
            index += 1
        }
        return nil
    }

    /// `measure: #tag per week` was meant as it looks; `title: goal #1` lost its end. Both are reported.
    private mutating func readCutValue(_ file: [UInt8], _ line: Range<Int>, _ comment: Range<Int>) {
        // A comment has a space after its `#`; a tag has not.
        guard comment.count > 1, !file[comment.lowerBound + 1].isWhitespace,
            file[comment.lowerBound + 1] != UInt8(ascii: "#"),
            let index = firstMember(on: line)
        else { return }
        let member = members[index]
        let isEmpty = member.value.text == nil && member.value.list.isEmpty && member.value.members.isEmpty
        if isEmpty {
            members[index] = YAMLMember(
                key: member.key, writtenKey: member.writtenKey, keyRange: member.keyRange,
                value: .scalar(file.text(comment), file.trimmed(comment)))
        }
        problems.append(
            Problem(
                kind: .commentCutsValue(key: member.writtenKey, isWholeValue: isEmpty), range: file.trimmed(comment),
                mending: FrontMatter.quoting(comment, of: member, isWholeValue: isEmpty, in: file)))
    }

    /// The first member whose key begins on a line; they stand in order.
    ///
    /// - Complexity: O(log members).
    private func firstMember(on line: Range<Int>) -> Int? {
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            if members[middle].keyRange.lowerBound < line.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < members.count && line.contains(members[low].keyRange.lowerBound) ? low : nil
    }

    static func mentionsPrivate(_ file: [UInt8], _ range: Range<Int>) -> Bool {
        file.firstIndex(ofIgnoringCase: "privat", from: range.lowerBound, to: range.upperBound) != nil
            || file.firstIndex(ofIgnoringCase: "#priv", from: range.lowerBound, to: range.upperBound) != nil
            || PrivateWord.beginsNear(file, range)
    }

    private static func isPlainlyPrivate(_ file: [UInt8], _ comment: Range<Int>) -> Bool {
        file.firstIndex(ofIgnoringCase: "private", from: comment.lowerBound, to: comment.upperBound) != nil
    }

    /// Keys that stand where no front matter begins: behind blank lines or comments, between other fences or none.
    /// They are not read, but what they say of privacy is taken for meant.
    private mutating func lookForStrayKeys(_ file: [UInt8], from start: Int) {
        var lines = LineReader(file, from: start)
        var isWithinComment = false
        while let line = lines.next() {
            let words = file.trimmed(line)
            if isWithinComment || file[words].starts(with: "<!--".utf8) {
                isWithinComment =
                    file.firstIndex(ofIgnoringCase: "-->", from: words.lowerBound, to: words.upperBound) == nil
            } else if words.isEmpty || FrontMatter.isRule(file[words]) {
                continue
            } else if FrontMatter.looksLikeYAML(file[words]) || file[words].first == UInt8(ascii: "-") {
                let key = file[words].firstIndex(of: UInt8(ascii: ":")) ?? words.upperBound
                let isOneWord = !file[words.lowerBound..<key].contains(where: \.isWhitespace)
                guard isOneWord, FrontMatter.mentionsPrivate(file, words.lowerBound..<key) else { continue }
                mayBePrivate = true
                problems.append(Problem(kind: .nearlyPrivate, range: words))
                return
            } else {
                return
            }
        }
    }
}
