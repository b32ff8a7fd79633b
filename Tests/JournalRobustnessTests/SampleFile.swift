import JournalModel
import JournalTesting
import JournalText

@testable import JournalReading

/// A file of the sample journals, with the settings that it is read by.
struct SampleFile: Sendable {
    /// Below `samples/`.
    let name: String
    let path: RelativePath
    let bytes: [UInt8]
    let reading: ReadingSettings

    /// Every file of notes or settings, the reports aside: those are not read.
    static let all: [SampleFile] = {
        let root = Project.root + "/samples"
        return Files.names(in: root).flatMap { journal -> [SampleFile] in
            let folder = root + "/" + journal
            let settings = Files.read(folder + "/journal.yaml") ?? []
            let reading = ReadingSettings(SettingsReader.read(settings, file: 0).0)
            return Files.all(below: folder).compactMap { name in
                guard name.hasSuffix(".md") || name == "journal.yaml", !name.hasPrefix("reports/"),
                    let bytes = Files.read(folder + "/" + name)
                else { return nil }
                return SampleFile(
                    name: journal + "/" + name, path: RelativePath(name), bytes: bytes, reading: reading)
            }
        }
    }()

    /// The places where a file is cut or loses a byte.
    ///
    /// - Parameter isLong: all of them; else those around the ends of its lines and 100 others, the same every time.
    func places(isLong: Bool) -> [Int] {
        guard !isLong, bytes.count > 100 else { return Array(0...bytes.count) }
        var places: Set<Int> = []
        for (index, byte) in bytes.enumerated() where byte.isLineEnd {
            for place in index - 1...index + 1 where (0...bytes.count).contains(place) { places.insert(place) }
        }
        var state: UInt64 = 2026
        for _ in 0..<100 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            places.insert(Int((state >> 33) % UInt64(bytes.count)))
        }
        return places.sorted()
    }

    func problem(_ bytes: [UInt8]) -> String? {
        NoteSoundness.problem(bytes, path: path, reading).map { "\(name): \($0)" }
    }
}
