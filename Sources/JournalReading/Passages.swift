import JournalModel
import JournalSyntax
import JournalText

/// Finds what is marked: by `#win` and its like on an item or paragraph, or by the heading over a list.
enum Passages {
    private static let byTag: [String: Passage.Marker] = [
        "win": .win, "setback": .setback, "discuss": .discuss, "first": .first, "helped": .helped, "event": .event,
    ]

    static func marker(of section: SectionName?) -> Passage.Marker? {
        switch section {
        case .wins: .win
        case .setbacks: .setback
        case .discuss: .discuss
        case .first: .first
        case .helped: .helped
        case .events: .event
        default: nil
        }
    }

    /// - Parameter heading: the marker of the heading over it, where it stands directly below.
    static func read(
        _ entry: Entry, _ part: PartContext, heading: Passage.Marker?, _ note: NoteContext, into items: inout NoteItems
    ) {
        var markers: [Passage.Marker] = heading.map { [$0] } ?? []
        for tag in entry.tags {
            if let marker = byTag[tag.name.lowercased()], !markers.contains(marker) { markers.append(marker) }
        }
        if markers.isEmpty, entry.hasTag("share"), !items.taken.contains(entry.range.lowerBound) { markers = [.share] }
        guard !markers.isEmpty, let date = entry.ownDate ?? part.date, entry.impossibleDates.isEmpty else { return }
        let words = items.quotable[entry.range.lowerBound] ?? entry.excerpt(in: note)
        guard words.holdsWord else { return }
        for marker in markers {
            items.passages.append(
                Passage(
                    stamp: note.stamp(entry, part, date: date), marker: marker, text: words, state: entry.box ?? .open,
                    doneOn: entry.doneOn))
        }
    }
}

/// Counts tags: once for an item, row or lone paragraph that carries the tag itself.
enum TagUses {
    static func read(_ entry: Entry, _ part: PartContext, _ note: NoteContext, into items: inout NoteItems) {
        guard !entry.tags.isEmpty, let date = entry.ownDate ?? part.date, entry.impossibleDates.isEmpty else { return }
        var seen: Set<String> = []
        // A tick with a day of its own counts on that day.
        let stamp = note.stamp(entry, part, date: entry.box == .done ? entry.doneOn ?? date : date)
        for tag in entry.tags {
            var name = tag.name.lowercased()
            guard !Entry.markerTags.contains(name) else { continue }
            if name.hasPrefix("goal/") {
                name.removeFirst("goal/".count)
                let place = min(tag.range.lowerBound + "#goal/".utf8.count, tag.range.upperBound)..<tag.range.upperBound
                items.goalReferences.append((name, note.place(entry.text.sourceRange(place))))
            }
            guard seen.insert(name).inserted else { continue }
            let isDone = entry.box == nil || entry.box == .done
            var done = isDone ? 1.0 : 0
            var chances: Double?
            var scanner = Scanner(entry.text.bytes, tag.range.upperBound..<entry.text.end)
            scanner.skipBlanks()
            let start = scanner.index
            if let part = scanner.number(), scanner.take(UInt8(ascii: "/")), let whole = scanner.number(),
                !scanner.next.isWordLike,
                whole > 0
            {
                guard part <= whole else {
                    items.report(
                        .chancesOutOfRange(
                            at: note.place(entry.text.sourceRange(start..<scanner.index)),
                            entry.text.bytes.text(start..<scanner.index)))
                    continue
                }
                chances = whole
                done = isDone ? part : 0
            }
            items.tagUses.append(TagUse(stamp: stamp, tag: name, done: done, chances: chances))
        }
    }
}
