// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who only wants `journal` fetches or builds what measures it.
// The rooms are built from the very sources of the project (`Rooms` is a link), so that what is `package` in them
// can be measured.

let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, imports: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: imports, path: "Rooms/\(name)", swiftSettings: house)
}

let package = Package(
    name: "journal-benchmarks",
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .systemLibrary(name: "CCmark", path: "Rooms/CCmark", pkgConfig: "libcmark"),
        .target(name: "CArena", dependencies: ["CCmark"], path: "Rooms/CArena"),
        room("JournalText", imports: []),
        room("JournalSyntax", imports: ["JournalText", "CCmark", "CArena", .product(name: "Yams", package: "Yams")]),
        room("JournalModel", imports: ["JournalText"]),
        room("JournalReading", imports: ["JournalText", "JournalSyntax", "JournalModel"]),
        room("JournalAnalysis", imports: ["JournalText", "JournalModel"]),
        room("JournalReport", imports: ["JournalText", "JournalModel", "JournalAnalysis"]),
        .target(name: "JournalTesting", path: "Testing", swiftSettings: house),
        .target(name: "JournalGenerator", dependencies: ["JournalModel", "JournalTesting"], swiftSettings: house),
        .executableTarget(
            name: "generate",
            dependencies: [
                "JournalGenerator", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),
        .target(name: "HostileNotes", path: "HostileNotes", swiftSettings: house),
        .executableTarget(
            name: "hostile",
            dependencies: [
                "HostileNotes", "JournalTesting", "JournalText", "JournalModel", "JournalReading",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),
        .executableTarget(name: "smallest", swiftSettings: house),
        .executableTarget(
            name: "table",
            dependencies: [
                "JournalGenerator", "JournalModel", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),
        .executableTarget(
            name: "stages",
            dependencies: [
                "CCmark", "JournalAnalysis", "JournalGenerator", "JournalModel", "JournalReading", "JournalReport",
                "JournalSyntax", "JournalText", .product(name: "Yams", package: "Yams"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
