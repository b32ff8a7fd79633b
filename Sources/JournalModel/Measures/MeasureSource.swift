/// Sources that several measures share, in the words that `explain` prints.
///
/// None of these was read in the papers themselves unless it says so: a measure names what was seen, and where.
enum MeasureSource {
    static let camcops = "the documentation of the program CamCOPS (Cambridge Cognitive and Psychiatric Assessment Kit)"
    static let camcopsProgram = "the program CamCOPS (Cambridge Cognitive and Psychiatric Assessment Kit)"
    /// Caseness and reliable change of PHQ-9 and GAD-7.
    static let talkingTherapies =
        "NHS Talking Therapies: cbtwatch.com, quoting the IAPT manual, and an open-source calculator of reliable change"
    static let novopsych = "NovoPsych, a publisher of online questionnaires"
    static let comorbidityGuidelines = "Comorbidity Guidelines, Australia (comorbidityguidelines.org.au)"
}
