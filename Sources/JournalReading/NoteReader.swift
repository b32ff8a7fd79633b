import JournalModel
import JournalSyntax
import JournalText

/// Reads one note: bytes in, items and diagnostics out. Never fails.
struct NoteReader {
    private let note: NoteContext
    private var items = NoteItems()

    static func read(_ bytes: [UInt8], path: RelativePath, file: Int, _ reading: ReadingSettings) -> NoteItems {
        read(NoteContext(file: file, path: path, bytes: bytes, reading: reading))
    }

    /// - Parameter markdown: What the note's text is, where it is known already.
    static func read(_ note: NoteContext, markdown: CommonMark.Reading? = nil) -> NoteItems {
        var reader = NoteReader(note: note)
        reader.read(markdown)
        var items = NoteItems()
        swap(&items, &reader.items)
        return items
    }

    private init(note: NoteContext) { self.note = note }

    private mutating func read(_ known: CommonMark.Reading?) {
        let unhidden = FrontMatter(note.bytes)
        let frontMatter = unhidden.hiding(FrontMatterPrivacy.hides)
        let privacy = FrontMatterPrivacy(frontMatter, in: note.bytes)
        guard frontMatter["type"]?.text?.lowercased() != "report" || privacy.isPrivate else {
            items.isReport = true
            return
        }
        let owner: FrontMatterOwner =
            !privacy.isPrivate ? .note : frontMatter.mayBePrivate ? .noteInDoubt : .privateNote
        for problem in frontMatter.problems {
            items.report(problem.diagnostic(of: owner, note.bytes, note.place))
        }
        for near in privacy.near + FrontMatterPrivacy.nearInValues(unhidden, in: note.bytes) {
            items.report(.nearlyPrivate(near, note.place))
        }
        if privacy.isPrivate {
            items.isPrivate = true
            readSilencers(frontMatter, nil, [])
            var ignored = NoteItems()
            let type = NoteType(frontMatter, note, &ignored)
            if let date = type.date, type.kind != .goal { items.privateDays.insert(date) }
            items.privateRiskAnswers = PrivateAnswers.read(note, hidden: nil, public: [])
            return
        }
        let type = NoteType(frontMatter, note, &items)
        let markdown = known ?? CommonMark.read(note.bytes, from: frontMatter.bodyStart)
        if let tangle = markdown.tangle {
            items.isTangled = true
            items.report(.tangledText(at: note.place(tangle.line), tangle.cause))
        }
        let all = markdown.blocks
        let gate = Privacy(
            note.bytes, bodyStart: frontMatter.bodyStart, blocks: all, headings: note.reading.headings,
            place: note.place)
        items.diagnostics += gate.diagnostics
        items.hidden = frontMatter.hidden + gate.hidden
        if frontMatter.hasPrivateKeys, let date = type.date { items.privateDays.insert(date) }
        items.privateDays.formUnion(
            PrivateDays.days(of: gate.hidden, all, own: type.kind == .goal ? nil : type.date, note.reading.pattern))
        read(frontMatter, type, gate.blocks, isPartial: gate.hidesAnything || items.isTangled)
        readSilencers(frontMatter, gate, all)
        items.nearMissKeys = NearMissKeys.find(frontMatter.members, type, note)
        if gate.hidesAnything || frontMatter.hasPrivateKeys {
            let head = frontMatter.hasPrivateKeys ? [frontMatter.range] : []
            items.privateRiskAnswers = PrivateAnswers.read(
                note, hidden: gate.hidden + head, public: items.scores, blocks: all, isTangled: items.isTangled)
        }
    }

    /// How a note of which nothing is read is made: its headings, its day, and what is hidden in its text.
    static func shape(
        _ note: NoteContext, _ blocks: [MarkdownBlock]
    ) -> (headings: [NoteHeading], ownDate: CivilDate?, hidden: [Range<Int>]) {
        var reader = NoteReader(note: note)
        let frontMatter = FrontMatter(note.bytes)
        let type = NoteType(frontMatter, note, &reader.items)
        let gate = Privacy(
            note.bytes, bodyStart: frontMatter.bodyStart, blocks: blocks, headings: note.reading.headings,
            place: note.place)
        reader.read(frontMatter, type, gate.blocks, isPartial: gate.hidesAnything)
        return (reader.items.headings, reader.items.ownDate, gate.hidden)
    }

    /// The scores of a note in which nothing is hidden any more. All else that this reading finds, its messages
    /// included, is thrown away.
    static func scores(of unhidden: NoteContext, _ blocks: [MarkdownBlock]?) -> [Score] {
        items(of: unhidden, blocks).scores
    }

    /// What a note says if nothing in it is hidden.
    ///
    /// - Parameter blocks: The note's, where they are known.
    static func items(of unhidden: NoteContext, _ blocks: [MarkdownBlock]? = nil) -> NoteItems {
        var reader = NoteReader(note: unhidden)
        let frontMatter = FrontMatter(unhidden.bytes)
        let type = NoteType(frontMatter, unhidden, &reader.items)
        let blocks = blocks ?? CommonMark.blocks(of: unhidden.bytes, from: frontMatter.bodyStart)
        reader.read(frontMatter, type, blocks, isPartial: false)
        return reader.items
    }

    // MARK: Content

    /// - Parameter isPartial: Something of the body is hidden.
    private mutating func read(
        _ frontMatter: FrontMatter, _ type: NoteType, _ blocks: [MarkdownBlock], isPartial: Bool
    ) {
        var base = PartContext()
        let tags = frontMatter["tags"]?.list.flatMap { ($0.text ?? "").split { $0 == "," || $0.isWhitespace } } ?? []
        base.tags = tags.prefix(PartContext.most).map { String($0.drop { $0 == "#" }) }
        for (key, count) in [("tags", tags.count), ("goals", frontMatter["goals"]?.list.count ?? 0)]
        where count > PartContext.most {
            let range = frontMatter[key]?.range ?? frontMatter.range
            items.report(.moreThanIsRead(at: note.place(range), key, most: PartContext.most))
        }
        base.isShared = frontMatter["share"]?.text.map { ["true", "yes", "on"].contains($0.lowercased()) } ?? false
        if type.kind == .day || type.isSession || type.kind == .measure, let date = type.date {
            base.date = date
            let place = note.place(type.datePlace ?? 0..<0)
            base.datePlace = place
            items.writtenDays.append(WrittenDay(date: date, source: place))
            items.ownDate = date
        }
        if case .sequence(let goals, _)? = frontMatter["goals"] {
            base.references = goals.prefix(PartContext.most).compactMap { $0.text.map(GoalName.candidate) }
        }
        if type.isSession, let date = type.date {
            items.sessions.append(
                SessionReading.session(frontMatter, date: date, part: base, blocks: blocks, note, &items))
            base.session = 0
        }
        if type.kind == .goal {
            items.goals.append(goal(frontMatter, blocks))
            let keys = GoalKeys(
                members: frontMatter.members, nameSource: frontMatter["goal"]?.text == nil ? .other : .goal,
                isPartial: frontMatter.isPartial, isBodyPartial: isPartial)
            items.goalKeys.append((keys, isWholeFile: true))
            base = PartContext(goal: 0)
        }
        let outline = Outline(blocks, base: base, note: note)
        items.diagnostics += outline.diagnostics
        items.writtenDays += outline.writtenDays
        items.headings = outline.headings
        addHeadings(outline, blocks, base, isPartial: isPartial)
        if type.kind == .measure { readMeasureNote(frontMatter, base) }
        let isSessionOrMeasure = type.isSession || type.kind == .measure
        if base.date != nil {
            readGoalKeys(frontMatter, base)
            FieldReading.read(
                frontMatter.members, base, isSessionOrMeasure: isSessionOrMeasure, note, into: &items)
        }
        for run in outline.runs { read(run, isSessionOrMeasure: isSessionOrMeasure) }
        for (index, keys) in items.goalKeys.enumerated() where items.goals.indices.contains(index) {
            items.goals[index].hasHiddenKeys = keys.keys.isPartial
            items.goals[index].hasHiddenText = keys.keys.isBodyPartial
        }
        GoalLevel.check(&items, note)
        let withWords = Set(items.placesWithWords)
        for index in items.writtenDays.indices where withWords.contains(items.writtenDays[index].source) {
            items.writtenDays[index].holdsWords = true
        }
    }

    private mutating func addHeadings(
        _ outline: Outline, _ blocks: [MarkdownBlock], _ base: PartContext, isPartial: Bool
    ) {
        // A note that is a session itself has its headings' sessions after its own.
        var index = 0
        for session in outline.sessions {
            while index < blocks.count, blocks[index].range != session.range { index += 1 }
            items.sessions.append(
                SessionReading.session(
                    date: session.date, number: session.number, range: session.range, part: base,
                    blocks: blocks[index...], note))
        }
        index = 0
        for heading in outline.goals {
            // Both stand in the note's order.
            while index < blocks.count, blocks[index].range != heading.range { index += 1 }
            let name = Excerpt(
                heading.text.words(heading.name, tags: heading.text.tags()),
                at: note.place(heading.text.sourceRange(heading.name)))
            var members: [YAMLMember] = []
            // Its keys may be among what is hidden.
            var areKeysPartial = isPartial
            if index + 1 < blocks.count,
                case .code(let language) = blocks[index + 1].kind, language == "yaml" || language == "yml"
            {
                let unhidden = FrontMatter(yaml: note.bytes, in: blocks[index + 1].text.sourceRange)
                let yaml = unhidden.hiding(FrontMatterPrivacy.hides)
                members = yaml.members
                items.hidden += yaml.hidden
                let isPrivate = FrontMatterPrivacy(yaml, in: note.bytes).isPrivate
                for problem in yaml.problems {
                    items.report(problem.diagnostic(of: isPrivate ? .privateNote : .note, note.bytes, note.place))
                }
                for near in FrontMatterPrivacy.nearInValues(unhidden, in: note.bytes) {
                    items.report(.nearlyPrivate(near, note.place))
                }
                areKeysPartial = yaml.isPartial
                if isPrivate {
                    members = []
                    items.hidden.append(yaml.range)
                    areKeysPartial = true
                }
            }
            let id = members.first { $0.key == "id" }?.value.text?.lowercased() ?? NoteReader.slug(name.text)
            var reading = GoalReading(id: id, name: name, members: members, source: heading.range, note: note)
            items.goals.append(reading.read(&items))
            let keys = GoalKeys(
                members: members, nameSource: .goal, isPartial: areKeysPartial, isBodyPartial: isPartial)
            items.goalKeys.append((keys, isWholeFile: false))
        }
    }

    /// `speak-up` of `Speak up!`
    private static func slug(_ text: String) -> String {
        let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
        return words.joined(separator: "-")
    }

    private mutating func goal(_ frontMatter: FrontMatter, _ blocks: [MarkdownBlock]) -> Goal {
        let stem = String(decoding: note.path.stem, as: UTF8.self)
        let heading = blocks.first { if case .heading(1) = $0.kind { true } else { false } }
        let written = note.excerpt(of: frontMatter["goal"]) ?? note.excerpt(of: frontMatter["title"])
        let titled = heading.map { heading in
            var scanner = Scanner(heading.text.bytes, heading.text.all)
            _ = scanner.take("goal:")
            let range = heading.text.bytes.trimmed(scanner.rest)
            return Excerpt(
                heading.text.words(range, tags: heading.text.tags()), at: note.place(heading.text.sourceRange(range)))
        }
        let name = written ?? titled ?? Excerpt(stem.replacing("-", with: " "), at: note.place(0..<0))
        let range = frontMatter.range.isEmpty ? 0..<min(1, note.bytes.count) : frontMatter.range
        var reading = GoalReading(
            id: (frontMatter["id"]?.text ?? stem).lowercased(), name: name, members: frontMatter.members, source: range,
            note: note)
        return reading.read(&items)
    }

    /// `goals: {speak-up: 4}`.
    private mutating func readGoalKeys(_ frontMatter: FrontMatter, _ base: PartContext) {
        guard let date = base.date, let member = frontMatter.members.first(where: { $0.key == "goals" }) else { return }
        for goal in member.value.members {
            let name = goal.writtenKey.lowercased()
            items.goalReferences.append((name, note.place(goal.keyRange)))
            guard let text = goal.value.text else { continue }
            let range = goal.keyRange.lowerBound..<max(goal.keyRange.upperBound, goal.value.range.upperBound)
            let stamp = Stamp(date: date, source: note.place(range), tags: base.tags, goals: [name])
            let bytes = Array(text.utf8)
            switch GoalRatingValue(bytes, bytes.indices, comma: note.comma) {
            case .rating(let value):
                items.log(date)
                items.ratings.append(
                    RatingLine(rating: GoalRating(stamp: stamp, goal: name, rating: value, level: nil, note: nil)))
            case .level(let level):
                items.log(date)
                items.ratings.append(
                    RatingLine(rating: GoalRating(stamp: stamp, goal: name, rating: nil, level: level, note: nil)))
            case .outOfRange(_, let isLevel):
                let place = note.place(note.unquoted(goal.value))
                items.report(isLevel ? .levelOutOfRange(at: place, text) : .ratingOutOfRange(at: place, text))
            case .unfilled, nil: break
            }
        }
    }

    /// A measure file: `type: measure`, `measure:`, `date:`, and `total:` or `items:`.
    private mutating func readMeasureNote(_ frontMatter: FrontMatter, _ base: PartContext) {
        guard let member = frontMatter.members.first(where: { $0.key == "measure" }), let name = member.value.text,
            let date = base.date
        else { return }
        guard let measure = MeasureCatalogue.measure(name, in: note.settings) else {
            let known = MeasureCatalogue.all.flatMap { [$0.id] + $0.aliases } + note.settings.measures.map(\.id)
            items.report(
                .unknownMeasure(
                    at: note.place(note.unquoted(member.value)), name,
                    nearest: EditDistance.nearest(to: name.lowercased(), in: known)))
            return
        }
        let stamp = Stamp(date: date, source: note.place(frontMatter.range), tags: base.tags)
        let parts = frontMatter.members.filter { member in
            let isPart = ["total", "raw", "items", "order", "range"].contains(member.key)
            return isPart || measure.subscales.contains { $0.name.lowercased() == member.key }
        }
        FieldReading.readScore(measure, stamp, note, &items) {
            $0.score(.mapping(parts, frontMatter.range), stamp: stamp)
        }
    }

    private mutating func read(_ run: Run, isSessionOrMeasure: Bool) {
        switch run.name {
        case .steps, .obstacles, .reviews, .levels, .learned: GoalSections.read(run, note, into: &items)
        default: break
        }
        for kind in Kinds.all where run.name.map(kind.sections.contains) ?? false {
            kind.read(run, note, into: &items)
        }
        let marker = Passages.marker(of: run.name)
        // The heading marks the list below it; without a list, what else stands there.
        let hasList = run.parts.contains { if case .list = $0.content { true } else { false } }
        for part in run.parts where part.context.goal == nil {
            switch part.content {
            case .list(let entries):
                entries.forEach { readEverywhere($0, part.context, run, marker, isSessionOrMeasure) }
            case .paragraph(let entry):
                readEverywhere(entry, part.context, run, hasList ? nil : marker, isSessionOrMeasure)
            case .table(let table):
                if run.name == nil, MoodKind.isMoodTable(table) {
                    MoodKind.readTable(table, part.context, note, isUnderHeading: false, into: &items)
                }
                table.rows.forEach { readEverywhere($0.entry, part.context, run, nil, isSessionOrMeasure) }
            case .heading, .code: break
            }
        }
    }

    /// What counts wherever it stands: moods by their word, fields, tags and markers.
    private mutating func readEverywhere(
        _ entry: Entry, _ part: PartContext, _ run: Run, _ marker: Passage.Marker?, _ isSessionOrMeasure: Bool
    ) {
        if let date = entry.ownDate ?? part.date {
            for place in entry.impossibleDates {
                items.report(
                    .impossibleDate(at: note.place(entry.text.sourceRange(place)), entry.text.bytes.text(place)))
            }
            if run.name == nil || Passages.marker(of: run.name) != nil, entry.shape != .row {
                items.isUnderMarker = run.name != nil
                for kind in Kinds.all where kind.readElsewhere(entry, part, note, into: &items) { break }
                items.isUnderMarker = false
            }
            if Unfilled.hasWords(entry) {
                items.log(date)
                if entry.box != .open, part.session == nil, entry.ownDate == nil { items.noteWords(at: part.datePlace) }
            }
        }
        note.reportMore(of: entry, into: &items)
        if let day = entry.writtenDay(note) { items.writtenDays.append(day) }
        SessionReading.readLine(entry, part, note, into: &items)
        FieldReading.read(entry, part, isSessionOrMeasure: isSessionOrMeasure, note, into: &items)
        Passages.read(entry, part, heading: marker, note, into: &items)
        TagUses.read(entry, part, note, into: &items)
        for child in entry.children { readEverywhere(child, part, run, nil, isSessionOrMeasure) }
    }

    // MARK: What is hidden, and what is silenced

    /// `journal-ignore:` silences in the whole file, a comment in the block that follows it.
    private mutating func readSilencers(_ frontMatter: FrontMatter, _ gate: Privacy?, _ all: [MarkdownBlock]) {
        if let member = frontMatter.members.first(where: { $0.key == "journal-ignore" }) {
            let range = member.keyRange.lowerBound..<max(member.keyRange.upperBound, member.value.range.upperBound)
            for value in member.value.list {
                guard let id = value.text?.lowercased() else { continue }
                items.silencers.append(
                    Silencer(
                        id: id, place: note.place(value.range), statement: note.place(range),
                        scope: note.place(0..<Int.max)))
            }
        }
        guard let gate else { return }
        var next = 0
        for silencer in gate.silencers where gate.hidden.overlapping(silencer.range).isEmpty {
            // One that nothing follows has no scope, and silences nothing. What follows may be hidden by a marker that
            // is told of.
            let scope = NoteReader.blockAfter(silencer.range.upperBound, all, from: &next) ?? 0..<0
            items.silencers += silencer.ids.map { id in
                Silencer(
                    id: note.bytes.text(id).lowercased(), place: note.place(id), statement: note.place(silencer.range),
                    scope: note.place(scope))
            }
        }
    }

    /// The item, row, paragraph or heading that follows.
    ///
    /// - Parameter index: Of a block before which there is none; moved to the one that is found.
    private static func blockAfter(_ offset: Int, _ blocks: [MarkdownBlock], from index: inout Int) -> Range<Int>? {
        while index < blocks.count,
            !(blocks[index].isLeaf && blocks[index].kind != .html && blocks[index].range.lowerBound >= offset)
        {
            index += 1
        }
        guard index < blocks.count else { return nil }
        let block = blocks[index]
        if block.parent >= 0, blocks[block.parent].kind == .item { return blocks[block.parent].range }
        if PipeTable(block.text) == nil, PipeTable.continuation(block.text, width: 2) != nil,
            let first = block.text.lines.first
        {
            return block.text.sourceRange(first)
        }
        return block.range
    }
}
