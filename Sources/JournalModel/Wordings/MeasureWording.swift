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
    private let items: [String]
    /// By the order's name, the places in `items` of a form that is in use in several.
    private let orders: [String: [Int]]
    /// By the number that is written; some forms print words at the ends only.
    package let answers: [Int: String]
    /// The unscored items, in order.
    package let extraItems: [ExtraItem]
    /// Whose words they are, and where they were compared.
    package let source: String
    /// Why they may be shown, as the source has it.
    package let licence: String

    init(
        instruction: String, items: [String], orders: [String: [Int]] = [:], answers: [Int: String],
        extraItems: [ExtraItem] = [], source: String, licence: String
    ) {
        self.instruction = instruction
        self.items = items
        self.orders = orders
        self.answers = answers
        self.extraItems = extraItems
        self.source = source
        self.licence = licence
    }

    /// The items as they stand on a sheet.
    ///
    /// - Parameter order: The name of the sheet's order, for a form that is in use in several.
    package func items(in order: String?) -> [String] {
        guard let places = order.flatMap({ orders[$0] }) else { return items }
        return places.compactMap { items.indices.contains($0) ? items[$0] : nil }
    }
}

extension MeasureWording {
    /// By the measure's id.
    ///
    /// DASS-21 is said to be in the public domain as well. Its authors' page lets it be passed on to researchers and
    /// health professionals, not to those who fill it in (its FAQ, as executivecounseling.in quotes it): it is not here.
    package static let all: [String: MeasureWording] = [
        "gad7": .gad7,
        "pcl5": .pcl5,
        "phq15": .phq15,
        "phq9": .phq9,
        "pswq": .pswq,
        "rses": .rses,
    ]
}

extension Measure {
    /// The words of the form, where they may be shown. A measure that the writer declares has none, whatever its name.
    package var wording: MeasureWording? { declaration == nil ? MeasureWording.all[id] : nil }
}
