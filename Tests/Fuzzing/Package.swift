// swift-tools-version: 6.2
import PackageDescription

// A package of its own: it is built with sanitizers, by `run`, and for nobody who only wants `journal`.
// The rooms are built from the very sources of the project (`Rooms` is a link), so that all of them is watched for
// what an input reaches, and open to `@testable` though they are optimised.

let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // What is only asserted, here and in the standard library, is looked at as well.
    .unsafeFlags(["-enable-testing", "-assert-config", "Debug"]),
]

func room(_ name: String, imports: [Target.Dependency], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: imports, path: "Rooms/\(name)", resources: resources, swiftSettings: house)
}

/// A program whose `main` is the fuzzer's own.
func fuzzer(_ name: String) -> Target {
    .executableTarget(
        name: name, dependencies: ["FuzzTargets"],
        swiftSettings: house + [.unsafeFlags(["-parse-as-library"])],
        linkerSettings: [.unsafeFlags(["-use-ld=lld"])])
}

let package = Package(
    name: "journal-fuzzing",
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        .systemLibrary(name: "CCmark", path: "Rooms/CCmark", pkgConfig: "libcmark"),
        .target(name: "CArena", dependencies: ["CCmark"], path: "Rooms/CArena"),
        .target(name: "CFiles", path: "Rooms/CFiles"),
        room("JournalText", imports: []),
        room(
            "JournalSyntax",
            imports: ["JournalText", "CCmark", "CArena", .product(name: "Yams", package: "Yams")]),
        room("JournalModel", imports: ["JournalText"]),
        room("JournalReading", imports: ["JournalText", "JournalSyntax", "JournalModel"]),
        room("JournalDoctor", imports: ["JournalText", "JournalSyntax", "JournalModel", "JournalReading"]),
        room(
            "JournalHistory",
            imports: [
                "JournalText", "JournalModel", "JournalReading",
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]),
        room("JournalAnalysis", imports: ["JournalText", "JournalModel"]),
        room(
            "JournalChecks",
            imports: ["JournalText", "JournalSyntax", "JournalModel", "JournalReading", "JournalAnalysis"]),
        room("JournalReport", imports: ["JournalText", "JournalModel", "JournalAnalysis"]),
        room("JournalWriting", imports: ["JournalText", "JournalSyntax", "JournalModel", "JournalReading", "CFiles"]),
        room(
            "JournalCommands",
            imports: [
                "JournalText", "JournalModel", "JournalReading", "JournalDoctor", "JournalHistory", "JournalAnalysis",
                "JournalChecks", "JournalReport", "JournalWriting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            resources: [.embedInCode("Journal.docc/Format.md")]),
        .target(
            name: "FuzzTargets",
            dependencies: [
                "JournalText", "JournalSyntax", "JournalModel", "JournalReading", "JournalDoctor", "JournalAnalysis",
                "JournalChecks", "JournalReport", "JournalCommands",
            ],
            swiftSettings: house),
        fuzzer("front-matter"),
        fuzzer("table"),
        fuzzer("mood-line"),
        fuzzer("thought-record"),
        fuzzer("goal-measure"),
        fuzzer("reader"),
        fuzzer("report"),
    ],
    swiftLanguageModes: [.v6]
)
