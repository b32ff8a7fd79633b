/// The words of a questionnaire, exactly as its published form prints them.
///
/// Only for forms in the public domain whose words were compared with a source. All others are asked by the numbers of
/// their items, and the person has the sheet.
package struct MeasureWording: Sendable, Hashable {
    /// An item after the scored ones, with answers of its own.
    package struct ExtraItem: Sendable, Hashable {
        package let text: String
        /// By the number that is written, without gaps.
        package let answers: [Int: String]
    }

    /// What stands above the items: the time they are about, and what is asked of each.
    package let instruction: String
    /// In the order of the form, without their numbers.
    package let items: [String]
    /// By the number that is written; some forms print words at the ends only.
    package let answers: [Int: String]
    /// The unscored items, in order.
    package let extraItems: [ExtraItem]
    /// Whose words they are, and where they were compared.
    package let source: String
    /// Why they may be shown, as the source has it.
    package let licence: String

    init(
        instruction: String, items: [String], answers: [Int: String], extraItems: [ExtraItem] = [], source: String,
        licence: String
    ) {
        self.instruction = instruction
        self.items = items
        self.answers = answers
        self.extraItems = extraItems
        self.source = source
        self.licence = licence
    }
}

extension MeasureWording {
    /// By the measure's id.
    ///
    /// DASS-21 and RSES are said to be in the public domain as well. For the first that was not seen in a source, of
    /// the second two orders are in circulation under the same name: neither is here.
    package static let all: [String: MeasureWording] = [
        "gad7": .gad7,
        "pcl5": .pcl5,
        "phq15": .phq15,
        "phq9": .phq9,
        "pswq": .pswq,
    ]
}

extension Measure {
    /// The words of the form, where they may be shown. A measure that the writer declares has none, whatever its name.
    package var wording: MeasureWording? { declaration == nil ? MeasureWording.all[id] : nil }
}
