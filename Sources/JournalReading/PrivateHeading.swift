import JournalModel
import JournalSyntax

/// Headings that nearly say private: `Private: notes`, `Private notes`, `Privé (pour moi)`, `Notas privadas`.
///
/// In doubt a section is private. What speaks of a private school, lesson or practice is a heading like any other.
enum PrivateHeading {
    /// - Parameters:
    ///   - folded: The heading's words as headings are folded, tags left out.
    ///   - isOwn: Whether a word is the writer's own for private.
    static func isNear(_ folded: String, isOwn: (String) -> Bool) -> Bool {
        let text = folded.split(separator: " ").drop(while: isDate).joined(separator: " ")
        func isPrivate(_ word: Substring) -> Bool { isWord(word) || isOwn(String(word)) }

        // `Notes privées`: in many languages the noun stands first.
        let words = text.split { !$0.isLetter }
        if words.count == 2, kinds.contains(String(words[0])), isPrivate(words[1]) { return true }

        let start = text.drop { !$0.isLetter }
        let first = start.prefix(while: \.isLetter)
        guard isPrivate(first) else { return false }
        let rest = start.dropFirst(first.count)
        let marks = rest.prefix { !$0.isLetter && !$0.isNumber }
        // Without words behind it, or with words that it is set apart from.
        if marks.count == rest.count || marks.contains(where: separators.contains) { return true }
        // A hyphen alone makes one word of two.
        if marks.contains("-"), marks != "-" { return true }
        let next = rest.split { !$0.isLetter }.first { !connectors.contains(String($0)) }
        return next.map { kinds.contains(String($0)) } ?? false
    }

    /// A number, a weekday, or no word at all.
    private static func isDate(_ word: Substring) -> Bool {
        let letters = word.filter(\.isLetter)
        return letters.isEmpty || word.contains(where: \.isNumber)
            || letters.count > 1 && Weekday.allCases.contains { $0.name.hasPrefix(letters) }
    }

    /// Whether a word, in lower case, is `private`, one slip away from it, or a form of it in another language.
    static func isWord(_ word: Substring) -> Bool {
        if PrivateWord.isExact(word.utf8) || forms.contains(String(word)) { return true }
        return PrivateWord.isNear(word.utf8) && word != "primate"
    }

    private static let separators: Set<Character> = [
        ":", ";", ",", ".", "!", "?", "|", "(", "[", "{", "<", ">", "=", "…", "•", "·", "–", "—", "→", "：", "（",
    ]

    /// Forms of the word in other languages that are further from it than a slip of the pen.
    private static let forms: Set<String> = [
        "privaten", "privater", "privatem", "privé", "prive", "privés", "privée", "privées", "privado", "privada",
        "privados", "privadas",
    ]

    /// Words that may stand between: `Private and personal`, `Privat nur für mich`.
    private static let connectors: Set<String> = [
        "and", "for", "und", "für", "et", "pour", "y", "e", "para", "per", "en", "voor", "och", "og", "för",
    ]

    /// What a part of a journal is called, and whom it is for. By languages: English, German, French, Spanish and
    /// Portuguese, Italian, Dutch, Danish and Swedish.
    private static let kinds: Set<String> = [
        "note", "notes", "thought", "thoughts", "part", "parts", "section", "stuff", "things", "text", "only", "entry",
        "entries", "journal", "diary", "log", "page", "pages", "matters", "reflection", "reflections", "personal",
        "confidential", "me", "myself",
        "notiz", "notizen", "gedanke", "gedanken", "teil", "abschnitt", "sachen", "kram", "dinge", "nur", "eintrag",
        "einträge", "tagebuch", "seite", "seiten", "aufzeichnungen", "persönlich", "persönliches", "vertraulich",
        "mich",
        "pensée", "pensées", "partie", "parties", "texte", "textes", "seulement", "uniquement", "rien", "entrée",
        "entrées", "choses", "trucs", "carnet", "personnel", "confidentiel", "moi",
        "nota", "notas", "apuntes", "pensamiento", "pensamientos", "parte", "sección", "texto", "textos", "solo",
        "sólo", "solamente", "cosas", "entrada", "entradas", "diario", "página", "páginas", "confidencial", "mí",
        "pensamento", "pensamentos", "seção", "secção", "só", "somente", "apenas", "coisas", "diário", "pessoal", "mim",
        "appunti", "pensiero", "pensieri", "sezione", "testo", "testi", "soltanto", "cose", "pagina", "pagine",
        "personale", "riservato",
        "notitie", "notities", "aantekening", "aantekeningen", "gedachte", "gedachten", "deel", "gedeelte", "tekst",
        "alleen", "dingen", "dagboek", "persoonlijk", "vertrouwelijk", "mij",
        "noter", "tanke", "tanker", "tankar", "anteckning", "anteckningar", "afsnit", "avsnitt", "ting", "saker",
        "kun", "bara", "endast", "dagbog", "dagbok", "sida", "personligt", "fortroligt", "mig",
    ]
}
