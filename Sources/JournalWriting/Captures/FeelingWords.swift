/// Words for how somebody feels, in lower case: where one stands behind a bare number, the number is a mood.
///
/// A word that is missing here costs a person four letters (`mood 4`); a word too many would make a mood of a count. Words
/// that also count something (`blues`, `lows`) are therefore not here.
enum FeelingWords {
    static let all = Set((english + german + french + spanish).split(whereSeparator: \.isWhitespace).map(String.init))

    /// Words that say how much, or join two feelings.
    static let degrees = Set(
        """
        a bit and but extremely feel feeling felt i'm just kinda less little more not only pretty quite rather really so
        somewhat still too utterly very etwas nicht sehr und ziemlich assez et peu pas très trop muy no poco un y
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let english = """
        afraid aggressive agitated alert alive alone amazing amused angry annoyed anxiety anxious apathetic ashamed awake
        awful awkward bad better bitter blank bored brave broken burdened calm cheerful clear cold confident confused
        content crap crappy cross crushed curious dead dejected depressed desperate despairing detached determined
        devastated disappointed disconnected discouraged disgust disgusted dissociated distant distracted down drained
        dull edgy elated embarrassed empty energetic energised energized envious envy excited exhausted fear fearful fine
        flat focused foggy fragile free frightened frozen frustrated full furious glad gloomy good grateful great grief
        grumpy guilt guilty happy hated heavy helpless hollow homesick hope hopeful hopeless horrible hurt impatient
        inadequate insecure irritable irritated isolated jealous jittery joy joyful jumpy lethargic light livid lonely
        lost loved low mad manic meh mellow melancholic miserable moody mortified nauseous nervous neutral nice numb okay
        ok on-edge optimistic overstimulated overwhelmed pain panic panicked panicky paranoid peaceful pessimistic
        playful pleased powerless pretty proud quiet rage raw rejected relaxed relief relieved remorse resentful rested
        restless rotten rough sad safe satisfied scared secure sensitive serene shaky shame shattered shitty shocked sick
        sleepy so-so sore sorry steady stiff still stressed strong stuck stupid sulky surprised suspicious tearful tense
        terrible terrified threatened tired touched trapped troubled ugly uncertain uncomfortable uneasy unhappy unsafe
        unsettled unsure unwell upset useless vulnerable warm wary weak weary weepy weird well wired withdrawn worried
        worse worthless wound-up wrecked wretched
        """
    private static let german = """
        ängstlich allein angespannt angst aufgeregt ausgelaugt bedrückt besser deprimiert durcheinander einsam enttäuscht
        entspannt erleichtert erschöpft froh fröhlich frustriert gelassen genervt gereizt gestresst glücklich gut
        hilflos hoffnungslos hoffnungsvoll leer müde mutlos nervös niedergeschlagen ok panisch ruhig schlecht schuldig
        stolz taub traurig trauer überfordert unruhig unsicher verzweifelt wut wütend wertlos zufrieden
        """
    private static let french = """
        abattu abattue angoisse angoissé angoissée anxieuse anxieux bien calme colère content contente déprimé déprimée
        épuisé épuisée fatigué fatiguée fière fier heureuse heureux honte inquiète inquiet mal nerveuse nerveux peur
        seul seule stressé stressée tendu tendue triste tristesse vide
        """
    private static let spanish = """
        agobiado agobiada alegre angustiado angustiada ansiedad ansiosa ansioso bien calma cansada cansado contenta
        contento culpa enfadada enfadado feliz mal miedo nerviosa nervioso orgullosa orgulloso rabia sola solo tranquila
        tranquilo triste tristeza vacía vacío vergüenza
        """
}
