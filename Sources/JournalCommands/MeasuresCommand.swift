import ArgumentParser
import JournalModel
import JournalReport

/// The questionnaires that are known, or all that is known of one, with where each number comes from.
struct MeasuresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measures",
        abstract: "Lists questionnaires, or says of one where each number about it comes from.",
        discussion: "Your own stand under 'measures:' in journal.yaml; 'journal help format' says how.")

    @Argument(help: "A questionnaire's id, such as phq9.")
    var id: String?

    @Option(help: "How to print them.")
    var format: PageFormat = .text

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let open = try OpenJournal(options)
        let places = Places(in: open.journal)
        let all = KnownMeasure.all(in: open.journal.settings)
        let chosen = try id.map { [try KnownMeasure.find($0, in: all)] } ?? all
        let blocks =
            if id != nil, let known = chosen.first {
                MeasurePage(known: known, places: places).blocks
            } else {
                MeasureTable(measures: all).blocks
            }
        try format.write(
            blocks, color: options.color, json: MeasuresJSON(measures: chosen, places: places).json)
    }
}
