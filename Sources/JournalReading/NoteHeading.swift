package import JournalModel

/// A heading of a note, and what stands below it belongs to.
package struct NoteHeading: Sendable, Hashable {
    /// The heading itself, the line under it included where that makes it one.
    package let range: Range<Int>
    /// Its text, without the signs that make it a heading.
    package let textRange: Range<Int>
    /// 1 to 6.
    package let level: Int
    /// The day that it begins with.
    package let writtenDate: CivilDate?
    /// Where that date stands; without brackets around it.
    package let writtenDateRange: Range<Int>?
    /// The day of what stands below it; `nil` where nothing there counts.
    package let date: CivilDate?
    /// What stands below it, by its own words or those of the heading around it.
    package let section: SectionName?
    /// Its own words say so.
    package let opensSection: Bool
    package let isInSession: Bool
    package let isInGoal: Bool
}
