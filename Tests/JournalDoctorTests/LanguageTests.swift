import JournalTesting
import Testing

/// Notes in several languages, each with the settings that a person would write for them.
struct LanguageTests {
}
