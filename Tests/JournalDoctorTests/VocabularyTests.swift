import JournalReading
import Testing

@testable import JournalDoctor

/// The words of each language, as data.
struct VocabularyTests {
    static let names = Vocabulary.all.map(\.language)

    private static func vocabulary(_ language: String) throws -> Vocabulary {
        try #require(Vocabulary.all.first { $0.language == language })
    }

    @Test(arguments: names) func `headings and fields stand as the format compares them`(language: String) throws {
        let vocabulary = try VocabularyTests.vocabulary(language)
        for word in vocabulary.headings.values.flatMap(\.self) + vocabulary.fields.values.flatMap(\.self) {
            #expect(HeadingNames.fold(word) == word, "\(word)")
        }
    }

    @Test(arguments: names) func `no heading is one that the format reads otherwise`(language: String) throws {
        let own = HeadingNames([:])
        for (section, words) in try VocabularyTests.vocabulary(language).headings {
            for word in words { #expect(own[word] == nil || own[word] == section, "\(word)") }
        }
    }

    @Test(arguments: names) func `no word of a language opens two sections or names two fields`(language: String) throws
    {
        let vocabulary = try VocabularyTests.vocabulary(language)
        let headings = vocabulary.headings.values.flatMap(\.self)
        #expect(Set(headings).count == headings.count)
        let fields = vocabulary.fields.values.flatMap(\.self)
        #expect(Set(fields).count == fields.count)
        let moods = vocabulary.moods.flatMap(\.self)
        #expect(Set(moods).count == moods.count)
    }

    @Test(arguments: names) func `every language has the parts that a journal needs`(language: String) throws {
        let vocabulary = try VocabularyTests.vocabulary(language)
        #expect(vocabulary.months.count == 12)
        #expect(vocabulary.weekdays.count >= 7)
        #expect(vocabulary.moods.count == 5)
        #expect(!vocabulary.templates.isEmpty)
        for section in [SectionName.mood, .thoughtRecord, .activities, .homework, .wins] {
            #expect(vocabulary.headings[section]?.isEmpty == false, "\(section)")
        }
        guard language != "English" else { return }
        for field in ThoughtRecordField.allCases where field != .hotThought && field != .other {
            #expect(vocabulary.fields[field]?.isEmpty == false, "\(field)")
        }
        #expect(!vocabulary.privates.isEmpty)
        #expect(vocabulary.keys["mood"]?.isEmpty == false)
    }

    @Test(
        arguments: [
            ("4/10 calm", 4, 10), ("7", 7, nil), ("6,5/10", 6.5, 10), ("3/5 - rain", 3, 5),
            ("6 anxious 70, tired", 6, nil),
            ("10/10", 10, 10), ("6.5 fine", 6.5, nil),
        ] as [(String, Double, Double?)])
    func `ratings are told from what follows them`(text: String, rating: Double, max: Double?) {
        #expect(MoodText(text)?.rating == rating)
        #expect(MoodText(text)?.max == max)
    }

    @Test(arguments: ["8km", "10-12", "08:15", "8 hours of very good sleep", "a whole line of prose", "", "12345678"])
    func `what is no rating is none`(text: String) {
        #expect(MoodText(text)?.rating == nil && MoodText(text)?.word == nil)
    }

    @Test(arguments: [
        ("Stimmung", "Stimmung"), ("went well", "went well"), ("ABC-Protokoll", "ABC-Protokoll"), ("🙂", "\"🙂\""),
        ("a: b", "\"a: b\""), ("#x", "\"#x\""), ("say \"no\"", "\"say \\\"no\\\"\""), ("5g-schema", "\"5g-schema\""),
        ("a\nb", "\"a b\""), ("c'est", "\"c'est\""), ("a\\b", "\"a\\\\b\""),
    ])
    func `words are put in quotes where YAML would read them otherwise`(text: String, yaml: String) {
        #expect(SettingsText.scalar(text) == yaml)
    }
}
