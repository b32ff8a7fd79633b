package import JournalText

/// The files that a journal begins with.
package struct StarterFiles: Sendable {
    package struct File: Sendable {
        package let path: RelativePath
        package let text: String

        init(_ path: String, _ text: String) {
            self.path = RelativePath(path)
            self.text = text
        }
    }

    package static let goal = File(
        "goals/first-goal.md",
        """
        ---
        goal: A first goal, still being worked out
        status: draft
        ---
        Nothing here has to become a goal. Write as much or as little as you like, in any order. The page for your
        session only says that you are working it out.

        ## What brought me here


        ## What would be different in an ordinary week


        ## Who would notice first, and what would they see


        """)

    package static let safetyPlan = File(
        "safety-plan.md",
        """
        ---
        type: note
        title: My plan for hard times
        ---
        # My plan for hard times

        ## How I can tell that it is getting bad


        ## What I can do by myself


        ## People and places that take my mind off it


        ## People I can ask for help


        ## Professionals and services, and how to reach them


        ## Making the place around me safer


        """)

    package static let ignored = File(
        ".gitignore",
        """
        # What editors and systems leave behind.
        *~
        .*.swp
        .*.swo
        .#*
        #*#
        .DS_Store
        Thumbs.db
        .obsidian/workspace*
        .trash/

        # Files that 'journal' is just writing.
        .journal-*

        # Pages for a session quote you. Take the first # away to keep them out of git.
        #reports/

        """)

    package static let attributes = File(
        ".gitattributes",
        """
        # Notes stay byte for byte as you wrote them: git changes no line ends in them, on any system.
        # A difference is shown with the Markdown heading that it stands under.
        *.md -text diff=markdown
        *.markdown -text diff=markdown
        journal.yaml -text

        """)

    /// Folders that notes are put into; git keeps them once there is something in them.
    package static let folders = ["goals", "sessions", "days"]
}
