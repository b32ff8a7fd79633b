import JournalTesting
import Testing

/// A small journal under `Pages` and what its page must and must not say, whatever else stands on it.
struct PageCase: Sendable, CustomTestStringConvertible {
    /// Its folder under `Pages`.
    let name: String
    let today: String
    /// Further arguments of `journal report`.
    var arguments: [String] = []
    /// In one sentence what the page must do and must not do.
    let why: String
    /// What stands on the page, in this order from the top down, runs of spaces made one.
    let says: [String]
    /// What stands nowhere on it.
    let never: [String]
    /// What `journal check` says.
    var check = ""

    var testDescription: String { name }

    private static let folder = Project.root + "/Tests/JournalPageTests/Pages/"

    /// The names of all folders under `Pages`.
    static var folders: [String] { Files.names(in: folder) }

    var journal: String { PageCase.folder + name + "/journal" }
    /// The page as it was read and kept.
    var kept: String { PageCase.folder + name + "/page.md" }

    /// The page as it is printed, in a time zone and a locale that must not matter.
    /// - Parameters:
    ///   - today: another day than the case's own.
    ///   - arguments: others than the case's own.
    ///   - folder: where another copy of the journal is.
    func page(today: String? = nil, arguments: [String]? = nil, of folder: String? = nil) throws -> String {
        let result = try Executable.run(
            ["report", "--journal", folder ?? journal, "--today", today ?? self.today] + (arguments ?? self.arguments),
            environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8"])
        #expect(result.status == 0, "\(result.error)")
        #expect(result.error == "")
        return result.text
    }
}

extension String {
    /// Runs of spaces made one: a narrow table is drawn with its columns in line.
    var singleSpaced: String {
        reduce(into: "") { text, character in
            if character != " " || text.last != " " { text.append(character) }
        }
    }
}
