/// Pleasure and mastery at the end of a typed activity, with the brackets that the format has around them:
/// `walk (P6 M7)` of `walk, pleasure 6 mastery 7` or `walk P6 M7`.
///
/// A letter alone (`drove down the M5`) may be a road: of letters it takes both.
struct TypedGrades {
    /// The line with the brackets; as typed where it has no grades.
    let line: String
    let hasBoth: Bool
    let isEmpty: Bool
    /// What looks like a grade and is not sure to be one: `P5`.
    let unread: String?

    init(_ typed: String) {
        let (words, tags) = TrailingTags.parted(typed)
        let isBracketed = words.last == ")"
        let body = isBracketed ? words.dropLast() : words
        var found: (start: Substring.Index, grades: [Grade])?
        for start in body.indices where start == body.startIndex || !TypedGrades.isWord(body[body.index(before: start)])
        {
            guard let grades = TypedGrades.grades(body[start...]) else { continue }
            found = (start, grades)
            break
        }
        let last = words.split(whereSeparator: \.isWhitespace).last
        unread = last.flatMap { word in
            let isGrade = word.count > 1 && "pPmM".contains(word.prefix(1)) && word.dropFirst().allSatisfy(\.isNumber)
            return isGrade ? String(word) : nil
        }
        guard let (start, grades) = found, grades.count == 2 || grades.contains(where: \.isSpelt) else {
            line = typed
            hasBoth = false
            isEmpty = true
            return
        }
        hasBoth = grades.count == 2
        isEmpty = false
        if isBracketed {
            line = typed
            return
        }
        var what = body[..<start]
        while let end = what.last, end.isWhitespace || ",;:–—-".contains(end) { what.removeLast() }
        let text = grades.map { ($0.isPleasure ? "P" : "M") + $0.number }.joined(separator: " ")
        line = what.isEmpty ? typed : what + " (" + text + ")" + tags
    }

    private struct Grade {
        let isPleasure: Bool
        let number: Substring
        /// Not a letter alone.
        let isSpelt: Bool
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    /// Grades and nothing but grades, each once.
    private static func grades(_ text: Substring) -> [Grade]? {
        var rest = text
        var grades: [Grade] = []
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "," || $0 == ";" || $0 == "&" }
            if !grades.isEmpty, rest.lowercased().hasPrefix("and ") {
                rest = rest.dropFirst(4).drop(while: \.isWhitespace)
            }
            if rest.isEmpty { return grades.isEmpty ? nil : grades }
            let word = rest.prefix(while: \.isLetter)
            let name = word.lowercased()
            guard ["p", "pleasure", "m", "mastery"].contains(name) else { return nil }
            let isPleasure = name.hasPrefix("p")
            rest = rest.dropFirst(word.count).drop { $0 == ":" || $0 == "=" || $0.isWhitespace }
            let number = rest.prefix { $0.isASCII && $0.isNumber }
            guard !number.isEmpty, !grades.contains(where: { $0.isPleasure == isPleasure }) else { return nil }
            rest = rest.dropFirst(number.count)
            if rest.hasPrefix("/10") { rest = rest.dropFirst(3) }
            guard rest.first.map({ !isWord($0) && $0 != "/" && $0 != "%" && $0 != "." }) ?? true else { return nil }
            grades.append(Grade(isPleasure: isPleasure, number: number, isSpelt: name.count > 1))
        }
    }
}
