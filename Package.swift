// swift-tools-version: 6.2
import PackageDescription

/// Every room is a target; each may import only the rooms named here. What a room is for stands in
/// the first line of its documentation, and `Tests/JournalHouseTests` holds the import lines to this list.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, imports: [Target.Dependency], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: imports, resources: resources, swiftSettings: house)
}

func tests(_ name: String, of rooms: [Target.Dependency], without excluded: [String] = []) -> Target {
    .testTarget(name: name, dependencies: rooms, exclude: excluded, swiftSettings: house)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

let package = Package(
    name: "journal",
    products: [
        .executable(name: "journal", targets: ["journal"])
    ],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Without its default traits: those bring Foundation along.
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .target(name: "CFiles"),
        .target(name: "CArena", dependencies: ["CCmark"]),
        room("JournalText", imports: []),
        room("JournalSyntax", imports: ["JournalText", "CCmark", "CArena", yams]),
        room("JournalModel", imports: ["JournalText"]),
        room("JournalReading", imports: ["JournalText", "JournalSyntax", "JournalModel"]),
        room("JournalDoctor", imports: ["JournalText", "JournalSyntax", "JournalModel", "JournalReading"]),
        room("JournalHistory", imports: ["JournalText", "JournalModel", "JournalReading", subprocess]),
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
                "JournalChecks",
                "JournalReport", "JournalWriting", argumentParser,
            ],
            resources: [.embedInCode("Journal.docc/Format.md")]),
        .executableTarget(name: "journal", dependencies: ["JournalCommands"], swiftSettings: house),
        .target(
            name: "JournalFixtures", dependencies: ["JournalText", "JournalModel"], path: "Tests/JournalFixtures",
            swiftSettings: house),
        .target(name: "JournalTesting", path: "Tests/JournalTesting", swiftSettings: house),
        .target(name: "HostileNotes", path: "Tests/HostileNotes", swiftSettings: house),
        tests("JournalHouseTests", of: ["JournalTesting"]),
        tests(
            "JournalSyntaxTests", of: ["JournalText", "JournalSyntax", "JournalTesting", "CCmark"],
            without: ["Fixtures"]),
        tests("JournalModelTests", of: ["JournalText", "JournalModel"]),
        tests("JournalReadingTests", of: ["JournalText", "JournalModel", "JournalReading", "JournalTesting"]),
        tests(
            "JournalDoctorTests",
            of: [
                "JournalText", "JournalSyntax", "JournalModel", "JournalReading", "JournalDoctor", "journal",
                "JournalTesting",
            ]),
        tests("JournalHistoryTests", of: ["journal", "JournalTesting"]),
        tests("JournalAnalysisTests", of: ["JournalText", "JournalModel", "JournalAnalysis", "JournalFixtures"]),
        tests(
            "JournalCheckTests",
            of: [
                "JournalText", "JournalSyntax", "JournalModel", "JournalReading", "JournalAnalysis", "JournalChecks",
                "journal", "JournalTesting",
            ], without: ["EverythingWrong"]),
        tests("JournalReportTests", of: ["JournalText", "JournalModel", "JournalReport", "JournalFixtures"]),
        tests(
            "JournalPrivacyTests",
            of: [
                "JournalText", "JournalModel", "JournalReading", "JournalDoctor", "JournalAnalysis", "JournalChecks",
                "JournalReport", "JournalCommands", "journal", "JournalTesting",
            ]),
        tests(
            "JournalPropertyTests",
            of: [
                "JournalText", "JournalModel", "JournalReading", "JournalAnalysis", "JournalReport", "JournalCommands",
                "JournalFixtures", "JournalTesting",
            ]),
        tests(
            "JournalRobustnessTests",
            of: ["JournalText", "JournalModel", "JournalReading", "JournalTesting", "HostileNotes"]),
        tests(
            "JournalSampleTests", of: ["journal", "JournalTesting"],
            without: ["Verification.md", "Verification-looking-back.md"]),
        tests("JournalPageTests", of: ["journal", "JournalTesting"], without: ["Pages"]),
        tests("JournalRendererTests", of: ["JournalText", "JournalModel", "JournalReport", "CCmark"]),
        tests(
            "JournalWritingTests",
            of: ["JournalText", "JournalModel", "JournalReading", "JournalWriting", "JournalTesting"]),
        tests("JournalCaptureTests", of: ["journal", "JournalTesting"]),
        tests("JournalCommandTests", of: ["journal", "JournalTesting"]),
    ],
    swiftLanguageModes: [.v6]
)
