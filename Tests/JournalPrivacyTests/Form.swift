import JournalTesting

/// A way to say that something is private, written around a content: what stands in the file, and the same
/// with what is private taken out.
struct Form {
    /// What a form is made of.
    struct Parts {
        let content: Content
        /// Stands only in what is private.
        let word: String

        /// The heading's line, or nothing.
        var heading: String { content.heading.isEmpty ? "" : "## \(content.heading)\n" }
        var subheading: String { content.heading.isEmpty ? "" : "### \(content.heading)\n" }
        var item: String { content.item(word) }
        /// An item of the same kind that anybody may read.
        var open: String { content.item("openly") }
        /// As prose, one paragraph.
        var prose: String { content.line(word) + "\n" }
    }

    let name: String
    let text: @Sendable (Parts) -> (written: String, deleted: String)?

    init(_ name: String, _ text: @escaping @Sendable (Parts) -> (written: String, deleted: String)?) {
        self.name = name
        self.text = text
    }

    static let all: [Form] =
        comments + percents + sections + items + paragraphs + rows + quotes + regions

    // MARK: Comments

    private static let openers = [
        "<!-- private -->", "<!--private-->", "<!-- PRIVATE -->", "<!--  Private\t-->", "<!--\nprivate\n-->",
        "<!-- privat -->", "<!-- priavte -->", "<!- private ->", "<! private >", "<!-- private ->",
        "<!-- private: family -->",
        "<!-- begin private -->", "<-- private -->", "<!— private —>", "<!– private –>", "< !-- private -->",
        "<!-- #private -->", "<!-- private", "<!-- private --",
        "<!-- private notes about my family, and what they said of it then -->",
        "<private>", "<!--- private --->",
    ]

    private static let comments: [Form] =
        openers.map { opener in
            Form("comment block \(opener)") { p in
                (
                    p.heading + p.open + "\n\(opener)\n\n" + p.item + "\n<!-- /private -->\n\n" + p.open,
                    p.heading + p.open + "\n\n\n" + p.open
                )
            }
        }
        + openers.filter { !$0.hasPrefix("<!-- private --\n") }.map { opener in
            Form("comment unclosed \(opener)") { p in
                (
                    p.heading + p.open + "\n\(opener)\n" + p.item + "\n" + p.prose + "\n> \(p.word)\n\u{0}",
                    p.heading + p.open + "\n\u{0}"
                )
            }
        }
        + openers.filter { !$0.contains("\n") && $0.hasSuffix(">") }.map { opener in
            Form("comment in a line \(opener)") { p in
                (
                    p.heading + "- é\(opener)\(p.word) 97 #\(p.word)<!-- /private -->é\n" + p.open,
                    p.heading + "- éé\n" + p.open
                )
            }
        } + [
            Form("comment without blank lines") { p in
                (
                    p.heading + p.open + "<!-- private -->\n" + p.item + "<!-- /private -->\n" + p.open,
                    p.heading + p.open + "\n" + p.open
                )
            },
            Form("comments nested") { p in
                (
                    p.heading + "<!-- private -->\n" + p.item + "<!-- private -->\n\(p.word)\n<!-- /private -->\n"
                        + p.item
                        + "\n<!-- /private -->\n" + p.open, p.heading + "\n" + p.open
                )
            },
            Form("stray close before") { p in
                (
                    p.heading + "<!-- /private -->\n\n<!-- private -->\n" + p.item + "<!-- /private -->\n" + p.open,
                    p.heading + "\n" + p.open
                )
            },
            Form("close in code") { p in
                (
                    p.heading + "<!-- private -->\n\n```\n<!-- /private -->\n```\n\n" + p.item + "<!-- /private -->\n"
                        + p.open,
                    p.heading + "\n" + p.open
                )
            },
            Form("within a line break") { p in
                (
                    "Openly <!-- private -->\n\(p.word) 97\n<!-- /private -->\nopenly too #share\n",
                    "Openly\n\nopenly too #share\n"
                )
            },
            Form("as an item's whole") { p in
                (
                    p.heading + "- <!-- private -->\(p.content.line(p.word))<!-- /private -->\n" + p.open,
                    p.heading + p.open
                )
            },
            Form("around a heading") { p in
                ("<!-- private -->\n" + p.heading + p.item + "<!-- /private -->\n\n- openly #win\n", "- openly #win\n")
            },
            Form("in a heading") { p in
                ("## Stuff <!-- private -->\(p.word)<!-- /private -->\n" + p.open, "## Stuff\n" + p.open)
            },
            Form("in a link's text") { p in
                (
                    "[openly <!-- private -->\(p.word)<!-- /private -->](https://example.org) #share\n",
                    "[openly](https://example.org) #share\n"
                )
            },
            Form("in an unfinished fence") { p in
                ("<!-- private -->\n```\n" + p.item + "\n" + p.prose + "\u{0}", "\u{0}")
            },
        ]

    private static let percents: [Form] = [
        Form("percent block") { p in
            (p.heading + p.open + "\n%%\n" + p.item + "%%\n\n" + p.open, p.heading + p.open + "\n\n" + p.open)
        },
        Form("percent in a line") { p in ("- é%%\(p.word) #\(p.word)%%é openly #win\n", "- éé openly #win\n") },
        Form("percent unclosed") { p in
            (p.heading + p.open + "\n%% \(p.word)\n" + p.item + p.prose + "\u{0}", p.heading + p.open + "\n\u{0}")
        },
        Form("percent private") { p in ("%% private %%\n\n- openly #win\n", "- openly #win\n") },
        Form("percent as an item") { p in
            (p.heading + p.open + "- %% \(p.content.line(p.word)) %%\n", p.heading + p.open)
        },
    ]

    // MARK: Headings

    private static let privateHeadings = [
        "Stuff #private", "#private stuff", "Stuff (private)", "Private", "PRIVATE", "**Private**", "Private:",
        "Private ##",
        "Geheim", "Stuff #privat", "Stuff (privat)", "Stuff #priavte", "Stuff #private/family", "Stuff(private)",
        "é#private",
        "怖い。#private", "#private。怖い", "Stuff ( private )", "Stuff #Private!", "*#private* stuff", "Privat", "Pirvate",
        "Private 🙂", "Private #share", "2026-03-12 Private", "2026-03-12 #private", "Stuff（private）", "Stuff ＃private",
        "Stuff [private]", "Stuff #family/private", "[Stuff #private](https://example.org)", "Stuff #private-ish",
        "_Private_",
        "Stuff **(private)**", "`Private`", "Private: stuff", "Private notes", "Privat - stuff", "private thoughts",
        "PRIVATE!", "Private (for me)", "Privé", "Privado: stuff", "Pensieri privati", "2026-03-12 Private notes",
        "*Private* notes #share",
    ]

    private static let sections: [Form] =
        privateHeadings.map { heading in
            Form("section \(heading)") { p in
                (
                    "## Open\n\n- openly #win\n\n## \(heading)\n\n" + p.prose + "\n" + p.subheading + p.item
                        + "\n#### \(p.word)\n\n> \(p.word) #share\n\n## Later\n\n" + p.open,
                    "## Open\n\n- openly #win\n\n## Later\n\n" + p.open
                )
            }
        }
        + ["Stuff #private", "Private", "Geheim", "**Private**"].map { heading in
            Form("setext \(heading)") { p in
                (
                    "Open\n----\n\n\(heading)\n-------\n" + p.prose + "\n\n" + p.subheading + p.item
                        + "\nLater\n-----\n\n" + p.open,
                    "Open\n----\n\nLater\n-----\n\n" + p.open
                )
            }
        } + [
            Form("setext over two lines") { p in
                ("Some \(p.word)\n#private stuff\n---\n" + p.item + "\n## Later\n", "## Later\n")
            },
            Form("setext of the first level") { p in
                (
                    "Private\n===\n\n" + p.item + "\n## Deeper\n\n" + p.item + "\n# Later\n\n- openly #win\n",
                    "# Later\n\n- openly #win\n"
                )
            },
            Form("section in an item") { p in
                (
                    "- # Stuff #private\n\n  \(p.word) #share\n\n  - \(p.content.line(p.word))\n- openly #win\n",
                    "- openly #win\n"
                )
            },
        ]

    // MARK: Items, paragraphs, rows

    private static let marks = [
        "#private", "(private)", "#privat", "#priavte", "#PRIVATE", "#private.", "(#private)", "[private]",
        "#private/family",
        "#family/private", "é#private", "。#private。", "*#private*", "( private)", "＃private", "#private-ish",
        "（private）",
    ]

    private static let items: [Form] =
        marks.flatMap { mark in
            [
                Form("item, \(mark) behind") { p in
                    let nested = p.content.nested(p.word).map { "  - \($0)\n" }.joined()
                    return (
                        p.heading + p.open + "- \(p.content.line(p.word)) \(mark)\n\(nested)  - \(p.word) #win\n"
                            + p.open,
                        p.heading + p.open + p.open
                    )
                },
                Form("item, \(mark) before") { p in
                    (p.heading + p.open + "- \(mark) \(p.content.line(p.word))\n" + p.open, p.heading + p.open + p.open)
                },
            ]
        } + [
            Form("item over lines") { p in
                (
                    p.heading + p.open
                        + "- \(p.content.line(p.word))\n  \(p.word) goes on\nand \(p.word) lazily #private\n\n  \(p.word) #share\n\n"
                        + "- openly #win\n", p.heading + p.open + "\n- openly #win\n"
                )
            },
            Form("item, marked in a later paragraph") { p in
                (
                    p.heading + p.open + "\n- \(p.content.line(p.word))\n\n  later #private\n\n  - \(p.word)\n"
                        + p.open,
                    p.heading + p.open + "\n" + p.open
                )
            },
            Form("nested item") { p in
                (
                    p.heading + p.open + "  - \(p.word) #private\n    - \(p.word) #win\n" + p.open,
                    p.heading + p.open + p.open
                )
            },
            Form("numbered item") { p in
                ("1. openly #win\n2. \(p.word) #win #private\n   1. \(p.word)\n", "1. openly #win\n")
            },
            Form("ticked item") { p in
                ("## Homework\n- [x] \(p.word) #private ✅ 2026-03-12\n- [ ] openly\n", "## Homework\n- [ ] openly\n")
            },
        ]

    private static let paragraphs: [Form] =
        marks.map { mark in
            Form("paragraph \(mark)") { p in
                (
                    "- openly #win\n\n\(p.word) and\nmore of \(p.content.line(p.word)) \(mark)\n- \(p.word) in a list #win\n  - \(p.word)\n\n\nopenly #share\n",
                    "- openly #win\n\n\nopenly #share\n"
                )
            }
        } + [
            Form("paragraph, marked in its midst") { p in
                ("\(p.word) first,\nthen #private and\n\(p.word) #share\n\nopenly #share\n", "openly #share\n")
            },
            Form("paragraph with a link") { p in
                ("[\(p.word) #private](https://example.org/\(p.word)) #share\n\nopenly\n", "openly\n")
            },
            Form("paragraph with a field") { p in ("energy:: 1 #private\n\nopenly #share\n", "openly #share\n") },
        ]

    private static let rows: [Form] =
        ["#private", "(private)", "#privat", "é#private"].map { mark in
            Form("row \(mark)") { p in
                let head = "| time | mood | emotions | note |\n| --- | --- | --- | --- |\n"
                return (
                    "## Mood\n\n\(head)| 08:00 | 5 | calm | openly |\n| 09:00 | 1 | \(p.word) 97 | \(p.word) \(mark) #win |\n| 10:00 | 6 | calm 20 | openly |\n",
                    "## Mood\n\n\(head)| 08:00 | 5 | calm | openly |\n| 10:00 | 6 | calm 20 | openly |\n"
                )
            }
        } + [
            Form("header row") { p in
                (
                    "## Mood\n\n| time | mood | note #private |\n|---|---|---|\n| 09:00 | 1 | \(p.word) #win |\n<!-- a comment -->\n| 10:00 | 1 | \(p.word) |\n\n- openly #win\n",
                    "## Mood\n\n- openly #win\n"
                )
            },
            Form("paragraph over a table") { p in
                (
                    "## Mood\n\n\(p.word) #share #private\n| time | mood |\n|---|---|\n| 09:00 | 5 |\n",
                    "## Mood\n\n| time | mood |\n|---|---|\n| 09:00 | 5 |\n"
                )
            },
            Form("rows between comments") { p in
                (
                    "## Mood\n\n| time | mood | note |\n|---|---|---|\n| 08:00 | 5 | openly |\n<!-- private -->\n| 09:00 | 1 | \(p.word) #win |\n<!-- /private -->\n| 10:00 | 6 | openly |\n",
                    "## Mood\n\n| time | mood | note |\n|---|---|---|\n| 08:00 | 5 | openly |\n| 10:00 | 6 | openly |\n"
                )
            },
            Form("row after a comment") { p in
                (
                    "## Mood\n\n| time | mood | note |\n|---|---|---|\n| 08:00 | 5 | openly |\n<!-- later -->\n| 09:00 | 1 | \(p.word) #private |\n| 10:00 | 6 | openly |\n",
                    "## Mood\n\n| time | mood | note |\n|---|---|---|\n| 08:00 | 5 | openly |\n<!-- later -->\n| 10:00 | 6 | openly |\n"
                )
            },
            Form("comment in a cell") { p in
                (
                    "## Mood\n\n| time | mood | note |\n|---|---|---|\n| 08:00 | 5 | <!-- private -->\(p.word)<!-- /private --> openly |\n",
                    "## Mood\n\n| time | mood | note |\n|---|---|---|\n| 08:00 | 5 | openly |\n"
                )
            },
            Form("row of a thought record") { p in
                (
                    "## Thought record\n\n| Situation | Hot thought | Emotions |\n|---|---|---|\n| here | so (50%) | calm 10 |\n| \(p.word) | \(p.word) (99%) | \(p.word) 99 #private |\n",
                    "## Thought record\n\n| Situation | Hot thought | Emotions |\n|---|---|---|\n| here | so (50%) | calm 10 |\n"
                )
            },
        ]

    // MARK: Quotes and regions

    private static let quotes: [Form] = [
        Form("section in a quote") { p in
            (
                "> openly #share\n>\n> ## Private\n> \(p.word) #share\n>\n> - \(p.content.line(p.word))\n\nopenly #win\n",
                "> openly #share\n\nopenly #win\n"
            )
        },
        Form("lazily continued") { p in
            ("> ## Stuff #private\n> \(p.word)\n\(p.word) #win goes on\n\nopenly #win\n", "openly #win\n")
        },
        Form("lazily continued paragraph") { p in
            ("> \(p.word) #share\n\(p.word) #win goes on #private\n\nopenly #win\n", "openly #win\n")
        },
        Form("callout") { p in
            (
                "> [!note] Stuff #private\n> \(p.word) #share\n>\n> - \(p.content.line(p.word))\n\nopenly #win\n",
                "openly #win\n"
            )
        },
        Form("private callout") { p in
            (
                "> [!private]- \(p.word)\n> \(p.word) #share\n>\n> - \(p.content.line(p.word))\n\nopenly #win\n",
                "openly #win\n"
            )
        },
        Form("quote in an item") { p in
            (
                "- openly #win\n\n  > # Private\n  > \(p.word) #share\n  > - \(p.content.line(p.word))\n\n- openly too #win\n",
                "- openly #win\n\n- openly too #win\n"
            )
        },
        Form("comment in a quote") { p in
            ("> <!-- private -->\n> \(p.word) #share\n> <!-- /private -->\n\nopenly #win\n", "openly #win\n")
        },
    ]

    private static let regions: [Form] = [
        Form("across lists and quotes") { p in
            (
                "- openly <!-- private -->\n- \(p.word) #win\n\n> \(p.word) #share\n\n\(p.word) <!-- /private --> openly #win\n",
                "- openly\n\nopenly #win\n"
            )
        },
        Form("from a quote into a list") { p in
            (
                "> openly #share <!-- private -->\n> \(p.word)\n\n" + p.heading
                    + "- \(p.content.line(p.word))\n  - <!-- /private --> openly\n",
                "> openly #share\n\n- - openly\n"
            )
        },
        Form("in HTML") { p in
            (
                "<div>\n<!-- private -->\n</div>\n\n" + p.item + "\n<div><!-- /private --></div>\n\nopenly #win\n",
                "openly #win\n"
            )
        },
        Form("HTML block of text") { p in
            (
                "<div>\n<!-- private -->\(p.word) #win<!-- /private -->\n</div>\n\nopenly #win\n",
                "<div>\n</div>\n\nopenly #win\n"
            )
        },
        Form("behind a first comment") { p in
            (
                "<!-- a comment -->\n<!-- private -->\n" + p.item + "<!-- /private -->\n\nopenly #win\n",
                "<!-- a comment -->\n\nopenly #win\n"
            )
        },
        Form("an item that does not end its region") { p in
            (
                "- openly #win\n  <!-- private -->\n- \(p.word) #win\n\n## Mood\n- 08:00 1/10 \(p.word)\n\u{0}",
                "- openly #win\n\u{0}"
            )
        },
    ]
}
