import Testing

/// What may be quoted: where `#share` stands.
struct QuotingTests {
    static let sharing: [Case] = [
        Case("on the item", "## Exposure\n- rang the shop #share", ["exposure done “rang the shop” shared"]),
        Case("on the heading", "## Exposure #share\n- rang the shop", ["exposure done “rang the shop” shared"]),
        Case(
            "in the front matter", "---\nshare: true\n---\n## Exposure\n- rang the shop",
            ["exposure done “rang the shop” shared"]),
        Case(
            "not elsewhere", "## Exposure\n- rang the shop\n\n## Notes\nA good day.", ["exposure done “rang the shop”"]),
        Case("prose that is shared", "A good day. #share\n\nA bad night.", ["share “A good day.” shared"]),
        Case("private beats it", "- a secret #share #private\n\nanother #private #share"),
    ]

    @Test(arguments: sharing)
    func `share says what may be quoted`(example: Case) throws { try check(example) }
}
