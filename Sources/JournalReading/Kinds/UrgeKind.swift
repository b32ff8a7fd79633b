import JournalModel
import JournalSyntax
import JournalText

/// Urges, as in DBT: `urge 4/5, acted no, skill: TIPP`. The urge and the action are two things.
enum UrgeKind: Kind {
    static let sections: [SectionName] = [.urges]

    static func read(_ run: Run, _ note: NoteContext, into items: inout NoteItems) {
        run.forEachEntry { _ = readLine($0, $1, note, isUnderHeading: true, &items) }
        for (table, part) in run.tables { readTable(table, part, note, &items) }
    }

    static func readElsewhere(
        _ entry: Entry, _ part: PartContext, _ note: NoteContext, into items: inout NoteItems
    ) -> Bool {
        readLine(entry, part, note, isUnderHeading: false, &items)
    }

    private static func readLine(
        _ entry: Entry, _ part: PartContext, _ note: NoteContext, isUnderHeading: Bool, _ items: inout NoteItems
    ) -> Bool {
        guard let date = entry.ownDate ?? part.date, entry.impossibleDates.isEmpty else { return false }
        let bytes = entry.text.bytes
        var scanner = Scanner(bytes, entry.content)
        let hasWord = scanner.takeWord("urge")
        guard hasWord || isUnderHeading else { return false }
        if scanner.next == UInt8(ascii: ":"), scanner.peek(1) == UInt8(ascii: ":") { return false }
        _ = scanner.take(UInt8(ascii: ":"))
        scanner.skipBlanks()
        var end = entry.content.upperBound
        if let dash = Dash.first(in: bytes, scanner.rest) { end = dash.before }
        let parts = Array(EmotionReading.parts(bytes, scanner.index..<max(scanner.index, end)))
        guard let first = parts.first, let strength = strength(bytes, first, hasWord: hasWord) else { return false }
        // `urge 3 times today` is prose, under the heading and elsewhere.
        guard strength.max != nil || strength.place.upperBound == first.upperBound else { return false }
        items.take(entry)
        let max = strength.max
        guard isInRange(strength.value, of: max, at: strength.place, entry, note, &items) else { return true }
        var acted: Bool?
        var skill: Excerpt?
        for part in parts.dropFirst() {
            var scanner = Scanner(bytes, part)
            let isTold = scanner.takeWord("i")
            scanner.skipBlanks()
            if scanner.takeWord("acted") || scanner.takeWord("action") {
                if isTold, scanner.isAtEnd { acted = true }
                _ = scanner.take(UInt8(ascii: ":"))
                scanner.skipBlanks()
                if scanner.takeWord("yes") { acted = true }
                if scanner.takeWord("no") { acted = false }
                if scanner.takeWord("on") { acted = true }
            } else if let isActed = told(&scanner) {
                acted = isActed
            } else if scanner.takeWord("skill") || scanner.takeWord("skills") {
                _ = scanner.take(UInt8(ascii: ":"))
                let words = bytes.trimmed(scanner.rest)
                let isNone =
                    words.isEmpty || bytes[words].equalsIgnoringCase("none") || bytes[words].equalsIgnoringCase("no")
                skill = isNone ? nil : entry.excerpt(words, in: note)
            }
        }
        let what = strength.what.isEmpty ? nil : entry.excerpt(strength.what, in: note)
        items.urges.append(
            Urge(
                stamp: note.stamp(entry, part, date: date), what: what, urge: strength.value, max: max, acted: acted,
                skill: skill))
        return true
    }

    /// `didn't act`, `resisted`, `gave in`.
    private static func told(_ scanner: inout Scanner) -> Bool? {
        if scanner.take("did not act") || scanner.take("didn't act") || scanner.take("didn\u{2019}t act") {
            return false
        }
        if scanner.take("gave in") { return true }
        guard scanner.takeWord("resisted") else { return nil }
        scanner.skipBlanks()
        _ = scanner.takeWord("it")
        // `resisted for an hour` leaves open what came then.
        return scanner.isAtEnd ? false : nil
    }

    private static func isInRange(
        _ value: Double, of max: Double?, at place: Range<Int>, _ entry: Entry, _ note: NoteContext,
        _ items: inout NoteItems
    ) -> Bool {
        guard value > max ?? 10 else { return true }
        items.report(
            .urgeOutOfRange(at: note.place(entry.text.sourceRange(place)), entry.text.bytes.text(place), max ?? 10))
        return false
    }

    /// `[to drink] 4/5`: what for, and how strong.
    private static func strength(
        _ bytes: [UInt8], _ range: Range<Int>, hasWord: Bool
    ) -> (what: Range<Int>, value: Double, max: Double?, place: Range<Int>)? {
        guard let start = bytes[range].firstIndex(where: \.isDigit) else { return nil }
        var scanner = Scanner(bytes, start..<range.upperBound)
        guard let value = scanner.number() else { return nil }
        var max: Double?
        if scanner.take(UInt8(ascii: "/")) {
            max = scanner.number()
            guard max ?? 0 > 0 else { return nil }
        }
        let place = start..<scanner.index
        scanner.skipBlanks()
        var what = bytes.trimmed(range.lowerBound..<start)
        if what.isEmpty, !scanner.isAtEnd {
            what = scanner.rest
        } else if !scanner.isAtEnd {
            return nil
        }
        guard hasWord || max != nil else { return nil }
        if !what.isEmpty {
            var words = Scanner(bytes, what)
            if words.takeWord("to") || words.takeWord("urge") || words.takeWord("for") {
                what = bytes.trimmed(words.rest)
            }
            if bytes[what].last == UInt8(ascii: ":") { what = what.lowerBound..<what.upperBound - 1 }
        }
        return (what, value, max, place)
    }

    private static func readTable(
        _ table: TableReading, _ part: PartContext, _ note: NoteContext, _ items: inout NoteItems
    ) {
        guard let column = table.column(["urge", "intensity", "strength"]) else { return }
        for row in table.rows {
            guard let date = row.date(table, part, note, &items), let cell = row.cell(column),
                let strength = strength(row.entry.text.bytes, cell, hasWord: true)
            else { continue }
            items.take(row.entry)
            guard isInRange(strength.value, of: strength.max, at: strength.place, row.entry, note, &items) else {
                continue
            }
            var acted: Bool?
            if let cell = row.cell(table.column(["acted", "action"])) {
                if row.entry.text.bytes[cell].equalsIgnoringCase("yes") { acted = true }
                if row.entry.text.bytes[cell].equalsIgnoringCase("no") { acted = false }
            }
            let what = row.cell(table.column(["what", "target", "for"])) ?? strength.what
            items.urges.append(
                Urge(
                    stamp: note.stamp(row.entry, part, date: date, time: row.time(table)),
                    what: what.isEmpty ? nil : row.entry.excerpt(what, in: note), urge: strength.value,
                    max: strength.max,
                    acted: acted,
                    skill: row.cell(table.column(["skill", "skills"])).map { row.entry.excerpt($0, in: note) }))
        }
    }
}
