extension MeasureWording {
    static let phq15 = MeasureWording(
        instruction:
            "During the past 4 weeks, how much have you been bothered by any of the following problems?",
        items: [
            "Stomach pain",
            "Back pain",
            "Pain in your arms, legs, or joints (knees, hips, etc.)",
            "Menstrual cramps or other problems with your periods (WOMEN ONLY)",
            "Headaches",
            "Chest pain",
            "Dizziness",
            "Fainting spells",
            "Feeling your heart pound or race",
            "Shortness of breath",
            "Pain or problems during sexual intercourse",
            "Constipation, loose bowels, or diarrhea",
            "Nausea, gas, or indigestion",
            "Feeling tired or having low energy",
            "Trouble sleeping",
        ],
        answers: [0: "Not bothered at all", 1: "Bothered a little", 2: "Bothered a lot"],
        source: "the form as \(MeasureSource.camcopsProgram) holds it, in its file phq15.xml",
        licence: "public domain")
}
