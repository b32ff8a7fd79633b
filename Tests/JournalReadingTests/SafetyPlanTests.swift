import JournalModel
import JournalText
import Testing

@testable import JournalReading

/// When the file for a plan holds a plan, and when it is only there.
struct SafetyPlanTests {
    private static let started = """
        ---
        type: note
        title: My plan for hard times
        ---
        # My plan for hard times

        ## What I can do by myself


        ## People I can ask for help


        """

    private static func plan(_ files: [String: String]) -> RelativePath? {
        JournalLoader.load(files: files.map { (RelativePath($0.key), Array($0.value.utf8)) }, workers: 1).safetyPlan
    }

    @Test(arguments: [
        "", "\n\n", started, started.replacing("\n", with: "\r\n"), "\u{FEFF}" + started,
        "# Mine\n\n## People\n", "- \n- [ ] \n- [ ]\n* …\n1. ___\n", "- [x]\n", "> \n", "***\n",
        "<!-- Write here. -->\n\n# Mine <!-- and here -->\n\n- <!-- who -->\n",
        "<!-- two\n\nparagraphs -->\n", "%% Write here. %%\n", "---\nphone: 555 0100\n---\n# Mine\n",
    ]) func `what a plan is begun with is none yet`(_ text: String) {
        #expect(Self.plan(["safety-plan.md": text]) == nil)
    }

    @Test(arguments: [
        started + "Sam\n", "Sam", "- Sam\n", "- [ ] Sam\n", "- [x] 555 0100\n", "> Sam\n", "    555 0100\n",
        "```\n555 0100\n```\n", "| Sam | 555 |\n", "- ☎\n", "[[Sam]]\n", "<tel:555>\n", "<b>Sam</b>\n",
        "<!-- who --> Sam\n", "%% who %% Sam\n", "- Call:\n",
        // Nobody closed these, so nobody can tell.
        "<!-- Sam\n", "---\nSam: 555 0100\n", "---\nwalk: yes\n\nSam",
        // A line of words with a rule below it is a heading for Markdown alone.
        "Call Sam\n---\n", "Call Sam\n===\n",
        // Two versions, of which nobody knows which counts.
        "<<<<<<< HEAD\n# Mine\n=======\n# Yours\n>>>>>>> other\n",
    ]) func `a word of the writer's makes it a plan`(_ text: String) {
        #expect(Self.plan(["safety-plan.md": text]) == RelativePath("safety-plan.md"))
    }

    @Test func `bytes that cannot be read as text make it a plan, and UTF-16 is read`() {
        func hasWords(_ bytes: [UInt8]) -> Bool { PlanWords.areIn(bytes) }
        #expect(hasWords([0] + Array("GITCRYPT".utf8) + [0, 0x8F]))
        #expect(hasWords([0xFF, 0xFE, 0x41, 0]))
        #expect(!hasWords([0xFF, 0xFE, 0x23, 0, 0x20, 0, 0x41, 0]))
        #expect(hasWords(Array("- ".utf8) + [0xC3]))
    }

    @Test func `words that are private make none for the page, and a plan with others beside them is one`() {
        let parts = ["Sam #private\n", "# Mine #private\n\nSam\n", "<!-- private -->\nSam\n<!-- /private -->\n"]
        for part in parts {
            #expect(Self.plan(["safety-plan.md": part]) == nil, "\(part)")
            #expect(Self.plan(["safety-plan.md": "Kim\n\n" + part]) != nil, "\(part)")
            #expect(PlanWords.areIn(Array(part.utf8)))
        }
        #expect(Self.plan(["safety-plan.md": "---\nprivate: true\n---\nSam\n"]) == nil)
    }

    @Test func `beside an empty file the plan that has words is the one`() {
        let files = ["safety-plan.md": Self.started, "plans/Safety-Plan.md": "Sam\n"]
        #expect(Self.plan(files) == RelativePath("plans/Safety-Plan.md"))
    }
}
