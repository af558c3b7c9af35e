//! One scene: the drawing placed on cloth, painted and lit, at half the size
//! of the sensor. Three pictures are drawn first: which material is where,
//! which line is where, and (small) shadow, relief and folds; then every pixel
//! is mixed once from these.

use super::camera::{Held, Sensor};
use super::chance::Chance;
use super::light::{self, Map, TILE};
use super::pieces::{self, Drawing};
use super::{Defect, Piece, Shot};
use domain::PhotoSlot;
use resvg::{tiny_skia, usvg};

/// Pixels of the scene to each value of a small map, along one side.
const STEP: usize = 4;

/// Red, green and blue from 0 to 255.
type Colour = [f32; 3];

/// What is painted with what.
struct Palette {
    leather: Colour,
    sole: Colour,
    /// Tag, receipt or dust bag.
    paper: Colour,
    thread: Colour,
    metal: Colour,
    cloth: Colour,
    /// Knit and mesh have less grain than leather.
    grain: f32,
}

/// Where the camera looks on the drawing sheet.
struct View {
    centre: (f32, f32),
    /// Width of a lying picture, in units of the sheet.
    width: f32,
    mirrored: bool,
    /// Less than 1 where the piece is seen from its side.
    squeeze: f32,
}

fn drawing(piece: Piece) -> &'static Drawing {
    match piece {
        Piece::Hourglass => &pieces::HOURGLASS,
        Piece::Cagole => &pieces::CAGOLE,
        Piece::Speed => &pieces::SPEED,
        Piece::Track => &pieces::TRACK,
        Piece::TripleS => &pieces::TRIPLES,
        Piece::Xl3 => &pieces::XL3,
    }
}

fn luma(c: Colour) -> f32 {
    c[0] * 0.3 + c[1] * 0.59 + c[2] * 0.11
}

fn palette(shot: &Shot) -> Palette {
    const LEATHERS: &[Colour] = &[
        [50.0, 46.0, 46.0],
        [150.0, 92.0, 54.0],
        [214.0, 203.0, 184.0],
        [108.0, 36.0, 46.0],
        [60.0, 82.0, 66.0],
        [70.0, 88.0, 118.0],
        [132.0, 132.0, 130.0],
    ];
    const CLOTHS: &[Colour] = &[
        [212.0, 202.0, 186.0],
        [172.0, 180.0, 164.0],
        [128.0, 136.0, 144.0],
        [196.0, 160.0, 138.0],
        [86.0, 92.0, 108.0],
        [190.0, 178.0, 190.0],
        [150.0, 124.0, 100.0],
    ];
    let mut chance = Chance::of(shot.seed, 11);
    let chosen = chance.one_of(LEATHERS).unwrap_or([90.0; 3]);
    let leather = shot.colour.map_or(chosen, |c| c.map(f32::from));
    let apart: Vec<Colour> =
        CLOTHS.iter().copied().filter(|c| (luma(*c) - luma(leather)).abs() > 55.0).collect();
    let cloth = chance.one_of(&apart).unwrap_or([200.0, 192.0, 178.0]);
    let thread = if luma(leather) > 150.0 {
        leather.map(|v| v * 0.55)
    } else {
        leather.map(|v| v * 0.35 + 160.0)
    };
    let sole = chance
        .one_of(&[[226.0, 222.0, 212.0], [196.0, 196.0, 196.0], [70.0, 68.0, 68.0]])
        .unwrap_or([210.0; 3]);
    let metal = chance
        .one_of(&[[206.0, 204.0, 200.0], [214.0, 188.0, 132.0], [150.0, 148.0, 146.0]])
        .unwrap_or([200.0; 3]);
    let paper = if shot.slot == PhotoSlot::Other {
        cloth.map(|v| v * 0.3 + 168.0)
    } else {
        [242.0, 238.0, 229.0]
    };
    Palette {
        leather,
        sole,
        paper,
        thread,
        metal,
        cloth,
        grain: if shot.piece.is_shoe() { 0.10 } else { 0.22 },
    }
}

fn view(piece: Piece, slot: PhotoSlot) -> View {
    let at =
        |x: f32, y: f32, width: f32| View { centre: (x, y), width, mirrored: false, squeeze: 1.0 };
    let shoe = piece.is_shoe();
    match (slot, piece) {
        (PhotoSlot::Whole, _) => at(160.0, 118.0, 340.0),
        (PhotoSlot::Front, _) if shoe => at(104.0, 152.0, 200.0),
        (PhotoSlot::Front, _) => at(160.0, 138.0, 262.0),
        (PhotoSlot::Back, _) if shoe => View { mirrored: true, ..at(234.0, 124.0, 210.0) },
        (PhotoSlot::Back, _) => View { mirrored: true, ..at(160.0, 128.0, 310.0) },
        (PhotoSlot::Side, _) if shoe => View { mirrored: true, ..at(164.0, 130.0, 330.0) },
        (PhotoSlot::Side, _) => View { squeeze: 0.42, ..at(160.0, 122.0, 290.0) },
        (PhotoSlot::Hardware, Piece::Hourglass) => at(160.0, 130.0, 100.0),
        (PhotoSlot::Hardware, Piece::Cagole) => at(162.0, 152.0, 142.0),
        (PhotoSlot::Hardware, Piece::Speed) => at(206.0, 82.0, 118.0),
        (PhotoSlot::Hardware, _) => at(158.0, 106.0, 112.0),
        (PhotoSlot::Sole, _) if shoe => at(92.0, 178.0, 138.0),
        (PhotoSlot::Sole, Piece::Cagole) => at(160.0, 186.0, 170.0),
        (PhotoSlot::Sole, _) => at(90.0, 176.0, 130.0),
        (PhotoSlot::Stitching, Piece::Hourglass) => at(112.0, 92.0, 84.0),
        (PhotoSlot::Stitching, Piece::Cagole) => at(66.0, 94.0, 96.0),
        (PhotoSlot::Stitching, Piece::Speed) => at(226.0, 92.0, 100.0),
        (PhotoSlot::Stitching, _) => at(196.0, 126.0, 112.0),
        (PhotoSlot::Seal, _) => at(160.0, 120.0, 250.0),
        (PhotoSlot::Receipt, _) => at(160.0, 111.0, 232.0),
        (PhotoSlot::Other, _) => at(160.0, 116.0, 330.0),
    }
}

/// The defect as lines: `hole` is dark, `thread` a loose end, `rub` a pale mark.
fn damage(piece: Piece, defect: Defect) -> &'static str {
    match (defect, piece) {
        (Defect::LooseStitching, Piece::Hourglass) => {
            r#"<path class="hole" d="M108.4 98 C107.9 90 108.4 84 109.6 78 L111 78.6 C110.2 84 110 90 110.6 98 Z"/>
<path class="thread" d="M110 97 C116 92 121 99 117 103 C113 107 122 111 127 106"/>
<path class="thread" d="M109.8 80 C104 76 100 82 103 86 C106 89 99 93 96 89"/>
<path class="thread" d="M109.4 88 C104 89 103 95 106 98"/>
<g class="prick"><circle cx="107" cy="95" r=".8"/><circle cx="107.2" cy="90.500" r=".8"/><circle cx="107.8" cy="86" r=".8"/><circle cx="108.6" cy="81.500" r=".8"/></g>"#
        }
        (Defect::LooseStitching, Piece::Cagole) => {
            r#"<path class="hole" d="M64 104 C66 94 69 86 73 79 L75 80.5 C71 87 68 95 66.6 104.500 Z"/>
<path class="thread" d="M66 103 C73 99 78 107 73 111 C69 114 78 119 84 114"/>
<path class="thread" d="M73 81 C67 76 61 82 64 87 C67 91 58 94 55 90"/>"#
        }
        (Defect::LooseStitching, Piece::Speed) => {
            r#"<path class="hole" d="M236.4 60 C232 78 230.6 94 231.8 112 L234.2 112 C233.4 94 234.6 78 237.6 61 Z"/>
<path class="thread" d="M236 62 C229 58 222 64 226 70 C229 75 220 78 215 74"/>
<path class="thread" d="M233 111 C240 116 236 124 230 121 C225 118 221 127 226 132"/>
<path class="thread" d="M232 88 C226 86 224 92 227 96"/>"#
        }
        (Defect::LooseStitching, _) => {
            r#"<path class="hole" d="M176 136 C190 130 206 127 222 126.500 L222 128.6 C206 129.600 191 132.500 177 138 Z"/>
<path class="thread" d="M178 137 C172 130 164 136 168 142 C172 147 162 150 157 146"/>
<path class="thread" d="M221 127 C228 121 235 127 231 133 C228 137 236 140 241 136"/>
<path class="thread" d="M198 130 C200 122 208 121 210 126"/>"#
        }
        (Defect::SoleOpening, Piece::Speed) => {
            r#"<path class="hole" d="M55 183 C76 177 98 173 132 178.5 C104 181 80 189 56 185 Z"/><path class="glue" d="M66 184.500 C84 186 100 181 124 179.400"/>"#
        }
        (Defect::SoleOpening, Piece::TripleS) => {
            r#"<path class="hole" d="M37 152 C66 152 106 148 150 151.6 C112 160 74 166 37 155 Z"/><path class="glue" d="M52 158 C74 162 106 158 138 153.500"/>"#
        }
        (Defect::SoleOpening, Piece::Xl3) => {
            r#"<path class="hole" d="M39 154 C70 153 106 150 142 154.6 C108 162 74 168 39 157 Z"/><path class="glue" d="M54 160 C74 164 104 160 130 156.500"/>"#
        }
        (Defect::SoleOpening, _) => {
            r#"<path class="hole" d="M41 170 C68 167 92 157 120 163.4 C97 170 74 181 41 172.5 Z"/><path class="glue" d="M54 174.500 C76 178 94 171 112 166"/>"#
        }
        (Defect::ZipSliderOff, _) => {
            r#"<path class="hole" d="M126 142.6 C146 140.6 176 140.6 194 142.600 C176 151 144 151 126 142.600 Z"/>
<g transform="translate(36 24) rotate(58 160 160)"><path class="m" d="M156.500 152.500 h7 l2 22 h-11 Z M157.500 146 h5 v6 h-5 Z M157 175 l-1.500 22 h9 l-1.500 -22 Z"/></g>"#
        }
        (Defect::GlueLine, Piece::TripleS) => {
            r#"<path class="smear" d="M38 152 C72 164 112 160 150 152 C160 150 172 148 180 146.5 M62 160 l1 5 M90 161 q1 6 3 1 M118 158 l0 6"/>"#
        }
        (Defect::GlueLine, Piece::Xl3) => {
            r#"<path class="smear" d="M40 154 C72 166 108 160 142 155 C160 152 176 150 190 149 M64 162 l1 5 M92 162 q1 6 3 1 M120 158 l0 6"/>"#
        }
        (Defect::GlueLine, Piece::Speed) => {
            r#"<path class="smear" d="M56 183 C80 190 104 180 130 179 C150 178.5 168 180 184 181 M76 186 l1 5 M104 182 q1 6 3 1 M132 179 l0 6"/>"#
        }
        (Defect::GlueLine, _) => {
            r#"<path class="smear" d="M42 170 C74 178 96 168 118 164 C146 159 166 170 194 168 M66 174 l1 5 M92 170 q1 6 3 1 M120 164 l0 6"/>"#
        }
        (Defect::Eyelet, piece) => match piece {
            Piece::TripleS => EYELET_TRIPLES,
            Piece::Xl3 => EYELET_XL3,
            _ => EYELET_TRACK,
        },
        (Defect::SoleWorn, Piece::Speed) => {
            r#"<g class="wear"><path d="M62 203 h26 M58 198 h18 M82 200 h30 M70 206 h40 M98 196 h14"/></g><g class="wear fine"><path d="M60 201 h40 M76 204 h30 M66 195 h20"/></g>"#
        }
        (Defect::SoleWorn, _) => {
            r#"<g class="wear"><path d="M50 188 h26 M46 183 h18 M70 185 h34 M58 192 h30 M90 190 h22"/></g><g class="wear fine"><path d="M48 186 h40 M64 190 h36 M54 181 h20 M80 194 h30"/></g>"#
        }
        (Defect::Fading, piece) if piece.is_shoe() => {
            r#"<g class="fade"><ellipse cx="206" cy="128" rx="46" ry="24"/><ellipse cx="92" cy="148" rx="27" ry="11"/></g>"#
        }
        (Defect::Fading, _) => {
            r#"<g class="fade"><ellipse cx="108" cy="146" rx="44" ry="30"/><ellipse cx="214" cy="152" rx="30" ry="20"/></g>"#
        }
        (Defect::Scuff, piece) if piece.is_shoe() => {
            r#"<g class="rub"><path d="M62 148 l16 -7 M60 153 l24 -10 M66 155 l20 -8 M72 157 l22 -10 M64 159 l13 -5 M84 150 l11 -4"/></g><g class="rub fine"><path d="M58 150 l30 -13 M68 160 l26 -11 M70 146 l9 -4"/></g>"#
        }
        (Defect::Scuff, _) => {
            r#"<g class="rub"><path d="M78 160 l22 -8 M76 166 l30 -11 M84 168 l24 -9 M90 171 l18 -7 M80 155 l14 -5"/></g><g class="rub fine"><path d="M74 163 l38 -14 M86 173 l26 -10 M88 157 l16 -6"/></g>"#
        }
    }
}

const EYELET_TRACK: &str = r#"<path class="hole" d="M154 118 q4 -3 7 0 q3 4 -1 7 q-4 2 -7 -1 q-2 -3 1 -6 Z"/><path class="thread" d="M161 123 C166 127 160 131 164 135 M154 123 C149 126 152 131 147 133"/><g transform="translate(24 22)"><circle class="m" cx="157" cy="121" r="2.4"/></g>"#;
const EYELET_TRIPLES: &str = r#"<path class="hole" d="M154 105 q4 -3 7 0 q3 4 -1 7 q-4 2 -7 -1 q-2 -3 1 -6 Z"/><path class="thread" d="M161 110 C166 114 160 118 164 122 M154 110 C149 113 152 118 147 120"/><g transform="translate(24 22)"><circle class="m" cx="157" cy="108" r="2.4"/></g>"#;
const EYELET_XL3: &str = r#"<path class="hole" d="M158 102 q4 -3 7 0 q3 4 -1 7 q-4 2 -7 -1 q-2 -3 1 -6 Z"/><path class="thread" d="M165 107 C170 111 164 115 168 119 M158 107 C153 110 156 115 151 117"/><g transform="translate(24 22)"><circle class="m" cx="161" cy="105" r="2.4"/></g>"#;

/// The tag with the house's seal, tied to the piece.
const TAG: (&str, &str) = (
    "M118 74 L160 54 L202 74 L202 204 Q202 208 198 208 L122 208 Q118 208 118 204 Z",
    r#"<path class="shade" d="M121 77 L163 57 L205 77 L205 207 Q205 211 201 211 L125 211 Q121 211 121 207 Z"/>
<path class="cord" d="M160 72 C150 40 120 30 92 44 M160 72 C158 38 136 20 104 24"/>
<path class="o" d="M118 74 L160 54 L202 74 L202 204 Q202 208 198 208 L122 208 Q118 208 118 204 Z"/>
<path class="s" d="M123 77 L160 59.500 L197 77 L197 203 L123 203 Z"/>
<circle class="m" cx="160" cy="72" r="5"/>
<g class="ink"><circle cx="139" cy="97" r="5.500"/><path d="M150.500 102.500 v-11 h4 q4 0 4 3 q0 3 -4 3 h-4 M154.500 97.500 l4.500 5 M165 91.500 v11 h6.500 M184 91.500 h-7 v11 h7 M177 97 h5.500"/></g>
<g class="print"><path d="M132 120 h56 M132 127 h40 M132 134 h48 M132 186 h30 M132 193 h44"/></g>
<g class="bars"><path d="M134 146 v26 M138 146 v26 M141 146 v26 M147 146 v26 M150 146 v26 M156 146 v26 M161 146 v26 M164 146 v26 M170 146 v26 M173 146 v26 M179 146 v26 M184 146 v26 M187 146 v26"/></g>
<circle class="seal" cx="178" cy="190" r="9"/><path class="ink" d="M173.500 190 l3.500 3.800 l6 -7.200"/>"#,
);

/// A receipt on paper.
const SLIP: (&str, &str) = (
    "M112 6 L208 6 L208 212 l-6 4 l-6 -4 l-6 4 l-6 -4 l-6 4 l-6 -4 l-6 4 l-6 -4 l-6 4 l-6 -4 l-6 4 l-6 -4 l-6 4 l-6 -4 l-6 4 l-6 -4 Z",
    r#"<path class="d" d="M112 6 L208 6 L208 212 l-6 4 l-6 -4 l-6 4 l-6 -4 l-6 4 l-6 -4 l-6 4 l-6 -4 l-6 4 l-6 -4 l-6 4 l-6 -4 l-6 4 l-6 -4 l-6 4 l-6 -4 Z"/>
<g class="ink"><circle cx="139" cy="25" r="5.500"/><path d="M150.500 30.500 v-11 h4 q4 0 4 3 q0 3 -4 3 h-4 M154.500 25.500 l4.500 5 M165 19.500 v11 h6.500 M184 19.500 h-7 v11 h7 M177 25 h5.500"/></g>
<path class="fold" d="M112 78 H208 M112 146 H208"/>
<g class="print"><path d="M136 40 h48 M144 46 h32 M122 60 h36 M122 67 h28 M122 92 h44 M186 92 h12 M122 99 h30 M122 110 h40 M188 110 h10 M122 128 h20 M182 128 h16"/></g>
<g class="ink"><path d="M122 119.500 h76 M122 138 h26 M178 138 h20"/></g>
<g class="print"><path d="M122 156 h50 M122 163 h62 M122 170 h40"/></g>
<g class="bars"><path d="M126 184 v16 M130 184 v16 M133 184 v16 M139 184 v16 M142 184 v16 M148 184 v16 M153 184 v16 M156 184 v16 M162 184 v16 M165 184 v16 M171 184 v16 M176 184 v16 M179 184 v16 M185 184 v16 M190 184 v16 M194 184 v16"/></g>"#,
);

/// The dust bag the piece came in, with its cord.
const POUCH: (&str, &str) = (
    "M96 66 C92 52 112 46 118 54 C128 44 148 46 160 52 C172 46 192 44 202 54 C208 46 228 52 224 66 C240 100 250 150 240 200 Q238 208 228 208 L92 208 Q82 208 80 200 C70 150 80 100 96 66 Z",
    r#"<path class="o" d="M96 66 C92 52 112 46 118 54 C128 44 148 46 160 52 C172 46 192 44 202 54 C208 46 228 52 224 66 C240 100 250 150 240 200 Q238 208 228 208 L92 208 Q82 208 80 200 C70 150 80 100 96 66 Z"/>
<path class="s" d="M96 72 C130 80 190 80 224 72"/><path class="cord" d="M98 67 C130 76 190 76 222 67 C236 62 252 74 246 88 C242 98 254 104 262 98"/>
<path class="d" d="M118 82 C116 100 112 116 104 130 M150 82 C150 96 146 108 142 118 M184 82 C186 104 192 120 200 132 M206 80 C212 92 218 100 226 108"/>
<g class="ink"><circle cx="134" cy="152" r="8"/><path d="M150 160 v-16 h6 q6 0 6 4.500 q0 4.500 -6 4.500 h-6 M156 153 l6.500 7 M171 144 v16 h9 M198 144 h-10 v16 h10 M188 152 h8"/></g>
<path class="s" d="M88 202 Q160 206 232 202"/>"#,
);

const MATERIALS_STYLE: &str = ".b{fill:#f00}.w{fill:#0f0}.p{fill:#00f}";

const LINES_STYLE: &str = "path,circle,ellipse{fill:none;stroke-linejoin:round;stroke-linecap:round}
.o{stroke:#f00;stroke-width:1.3}.d{stroke:#f00;stroke-width:.75;stroke-opacity:.85}
.s{stroke:#0f0;stroke-width:.85;stroke-dasharray:3 2.1}.k{stroke:#f00;stroke-width:.9;stroke-opacity:.4}
.z{stroke:#00f;stroke-width:2.2;stroke-dasharray:1.1 .7;stroke-linecap:butt}
.l path{stroke:#0f0;stroke-width:3.1}.m,.m circle{fill:#00f;stroke:#f00;stroke-width:.6}
.hole{fill:#f00;stroke:#f00;stroke-width:.5}.prick circle{fill:#f00}.glue{stroke:#0f0;stroke-width:.7;stroke-opacity:.6}
.thread{stroke:#0f0;stroke-width:.8}.rub path{stroke:#0f0;stroke-width:1.6;stroke-opacity:.65}.rub.fine path{stroke-width:.5;stroke-opacity:.8}
.wear path{stroke:#f00;stroke-width:2.2;stroke-opacity:.4}.wear.fine path{stroke-width:.7;stroke-opacity:.6}
.smear{stroke:#0f0;stroke-width:1.9;stroke-opacity:.8}.fade ellipse{fill:url(#fade);stroke:none}
.cord{stroke:#0f0;stroke-width:1.9}.shade{fill:#f00;fill-opacity:.3}.ink,.ink path,.ink circle{stroke:#f00;stroke-width:1.1;stroke-linecap:butt}
.print path{stroke:#f00;stroke-width:1.5;stroke-opacity:.5;stroke-linecap:butt;stroke-dasharray:9 1.6 5 1.6 7 1.6}
.bars path{stroke:#f00;stroke-width:1.5;stroke-linecap:butt}.fold{stroke:#f00;stroke-width:.8;stroke-opacity:.16}
.seal{fill:#00f;stroke:#f00;stroke-width:.5}";

fn sheet(style: &str, body: &str) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="320" height="220" viewBox="0 0 320 220"><style>{style}</style><radialGradient id="fade"><stop offset="0" stop-color="lime" stop-opacity=".5"/><stop offset=".6" stop-color="lime" stop-opacity=".3"/><stop offset="1" stop-color="lime" stop-opacity="0"/></radialGradient>{body}</svg>"#
    )
}

/// The two drawings of a scene: materials, and lines.
fn sheets(shot: &Shot, placed: &str) -> (String, String) {
    let piece = drawing(shot.piece);
    let own = format!(
        r#"<path class="b" d="{}"/><path class="b" d="{}"/><path class="w" d="{}"/>"#,
        piece.handle, piece.body, piece.sole
    );
    let mut hide = String::new();
    if matches!(shot.slot, PhotoSlot::Back | PhotoSlot::Side) {
        hide += ".front{display:none}";
    }
    if shot.defect == Some(Defect::ZipSliderOff) {
        hide += ".pull{display:none}";
    }
    let mut lines = piece.lines.to_owned();
    if let Some(defect) = shot.defect {
        lines += damage(shot.piece, defect);
    }
    let (materials, lines) = match shot.slot {
        PhotoSlot::Seal => (
            format!(r#"<g transform="{placed}">{own}</g><path class="p" d="{}"/>"#, TAG.0),
            // What lies under the tag is not seen through it.
            format!(
                r#"<clipPath id="under"><path clip-rule="evenodd" d="M-400 -400 H900 V900 H-400 Z {}"/></clipPath><g clip-path="url(#under)"><g transform="{placed}">{lines}</g></g>{}"#,
                TAG.0, TAG.1
            ),
        ),
        PhotoSlot::Receipt => (format!(r#"<path class="p" d="{}"/>"#, SLIP.0), SLIP.1.to_owned()),
        PhotoSlot::Other => (format!(r#"<path class="p" d="{}"/>"#, POUCH.0), POUCH.1.to_owned()),
        _ => (own, lines),
    };
    (sheet(MATERIALS_STYLE, &materials), sheet(&format!("{LINES_STYLE}{hide}"), &lines))
}

fn drawn(
    svg: &str,
    width: usize,
    height: usize,
    placed: tiny_skia::Transform,
) -> Option<tiny_skia::Pixmap> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).ok()?;
    let mut map = tiny_skia::Pixmap::new(width as u32, height as u32)?;
    resvg::render(&tree, placed, &mut map.as_mut());
    Some(map)
}

/// From the sheet to the stored pixels.
fn placement(shot: &Shot, held: Held, width: usize, height: usize) -> tiny_skia::Transform {
    let view = view(shot.piece, shot.slot);
    let mut chance = shot.chance(31);
    let (seen_w, seen_h) = if held == Held::Portrait { (height, width) } else { (width, height) };
    let (seen_w, seen_h) = (seen_w as f32, seen_h as f32);
    // Held upright the picture is narrower: what was framed for a lying one is taken in from further away.
    let units = if held == Held::Portrait { view.width * 0.84 } else { view.width }
        * chance.between(0.95, 1.08);
    let scale = seen_w / units;
    let across = if view.mirrored { -scale } else { scale } * view.squeeze;
    let turn = chance.between(-5.0, 5.0);
    let aside = (chance.between(-0.03, 0.03) * seen_w, chance.between(-0.03, 0.03) * seen_h);
    let upright = tiny_skia::Transform::from_translate(-view.centre.0, -view.centre.1)
        .post_scale(across, scale)
        .post_concat(tiny_skia::Transform::from_rotate(turn))
        .post_translate(seen_w / 2.0 + aside.0, seen_h / 2.0 + aside.1);
    let stored = match held {
        Held::Upright => tiny_skia::Transform::identity(),
        Held::UpsideDown => tiny_skia::Transform::from_row(-1.0, 0.0, 0.0, -1.0, seen_w, seen_h),
        Held::Portrait => tiny_skia::Transform::from_row(0.0, -1.0, 1.0, 0.0, 0.0, seen_w),
    };
    upright.post_concat(stored)
}

/// How much of one material covers each small square.
fn coverage(map: &tiny_skia::Pixmap, channel: impl Fn(&[u8]) -> u32) -> Map {
    let (width, height) = (map.width() as usize, map.height() as usize);
    let mut out = Map::new(width.div_ceil(STEP), height.div_ceil(STEP));
    let stride = out.width;
    for (y, row) in map.data().chunks_exact(width * 4).enumerate() {
        for (x, p) in row.chunks_exact(4).enumerate() {
            out.values[(y / STEP) * stride + x / STEP] += channel(p) as f32;
        }
    }
    let full = 1.0 / (255 * STEP * STEP) as f32;
    out.values.iter_mut().for_each(|v| *v *= full);
    out
}

/// Where the light comes from, how hard it is, and how the cloth lies.
struct Lamp {
    from: (f32, f32),
    strength: f32,
    folds: f32,
    shift: (f32, f32),
}

impl Lamp {
    fn of(shot: &Shot) -> Lamp {
        let mut of_client = Chance::of(shot.seed, 17);
        let mut own = shot.chance(53);
        let angle = of_client.between(3.4, 6.0) + own.between(-0.2, 0.2);
        Lamp {
            from: (angle.cos(), angle.sin()),
            strength: of_client.between(0.85, 1.15),
            folds: of_client.between(0.5, 1.2),
            shift: (own.between(0.0, 512.0), own.between(0.0, 512.0)),
        }
    }

    /// How bright the lamp is at a place (both parts -1 to 1 from the middle), darker at the corners.
    fn key(&self, u: f32, v: f32) -> f32 {
        let side = u * self.from.0 + v * self.from.1;
        (1.0 + 0.17 * self.strength * side) * (1.04 - 0.13 * (u * u + v * v))
    }
}

/// Brightness of the cloth and of what lies on it, over the whole scene.
fn lit(materials: &tiny_skia::Pixmap, lamp: &Lamp) -> (Map, Map) {
    let body = coverage(materials, |p| u32::from(p[0]));
    let sole = coverage(materials, |p| u32::from(p[1]) + u32::from(p[2]));
    let (w, h) = (body.width, body.height);
    let radius = (w / 60).max(1);
    let both = Map {
        values: body.values.iter().zip(&sole.values).map(|(a, b)| (a + b).min(1.0)).collect(),
        ..body.clone()
    };
    let (soft_body, soft_sole) = (body.blurred(radius), sole.blurred(radius));
    let wide = body.blurred(radius * 4);
    let (near, far) = (both.blurred(radius), both.blurred(radius * 3));
    let (mut ground, mut surface) = (Map::new(w, h), Map::new(w, h));
    let clouds = &light::tiles().clouds;
    let (lx, ly) = lamp.from;
    for y in 0..h {
        for x in 0..w {
            let (u, v) = (x as f32 / w as f32 * 2.0 - 1.0, y as f32 / h as f32 * 2.0 - 1.0);
            let key = lamp.key(u, v);
            let (ix, iy) = (x as isize, y as isize);
            let slope = |m: &Map, reach: isize| {
                (m.at(ix - reach, iy) - m.at(ix + reach, iy)) * lx
                    + (m.at(ix, iy - reach) - m.at(ix, iy + reach)) * ly
            };
            // Shadows fall away from the lamp: a dark one where the piece touches, a wide soft one.
            let away = |m: &Map, far: f32| m.at(ix + (lx * far) as isize, iy + (ly * far) as isize);
            let shadow =
                0.55 * away(&near, radius as f32 * 0.8) + 0.3 * away(&far, radius as f32 * 2.5);
            let cloud = |scale: f32| {
                light::tiled(
                    clouds,
                    x as f32 / w as f32 * scale + lamp.shift.0,
                    y as f32 / w as f32 * scale + lamp.shift.1,
                )
            };
            let folds = (cloud(190.0)
                - light::tiled(
                    clouds,
                    (x as f32 / w as f32) * 190.0 + lamp.shift.0 + lx * 3.0,
                    (y as f32 / w as f32) * 190.0 + lamp.shift.1 + ly * 3.0,
                ))
                * 1.5;
            ground.values[y * w + x] = key
                * (1.0 - shadow.min(0.8))
                * (1.0 - folds * lamp.folds)
                * (0.97 + 0.06 * cloud(60.0));
            let rim = (slope(&soft_body, 2) + slope(&soft_sole, 2)).clamp(-0.6, 0.6);
            let round = slope(&wide, 3);
            let hollow = 0.22 * (1.0 - soft_body.at(ix, iy).max(soft_sole.at(ix, iy)));
            surface.values[y * w + x] = key
                * (1.02 - hollow
                    + 0.75 * rim * lamp.strength
                    + 1.1 * round
                    + 0.14 * (cloud(240.0) - 0.5));
        }
    }
    (ground, surface)
}

/// Light and dark of woven threads, around 1.
fn weave(u: f32, v: f32) -> f32 {
    let (iu, iv) = (u.floor(), v.floor());
    let over = (iu as i32 + iv as i32) & 1 == 0;
    let t = if over { u - iu } else { v - iv };
    let thread = if over { iv } else { iu };
    let uneven = ((thread as i32 as u32).wrapping_mul(0x9E37_79B1) >> 28) as f32 / 15.0;
    0.90 + 0.13 * 4.0 * t * (1.0 - t) + 0.05 * (uneven - 0.5)
}

/// A dust bag is woven, more finely than the ground; paper is not.
fn woven(slot: PhotoSlot, x: f32, y: f32, threads: (f32, f32)) -> f32 {
    if slot != PhotoSlot::Other {
        return 1.0;
    }
    let (across, along) = (threads.0 * 1.7, threads.1 * 1.7 + 0.02);
    0.6 + 0.4 * weave(x * across - y * along, x * along + y * across)
}

/// The scene as the sensor sees it, at `width` x `height` (stored, lying).
pub(super) fn arranged(shot: &Shot, held: Held, width: usize, height: usize) -> Sensor {
    let placed = placement(shot, held, width, height);
    let (materials, lines) = sheets(shot, "translate(-70 -64) rotate(-8 160 110) scale(1.15)");
    let tiles = light::tiles();
    let mut sensor = Sensor {
        width,
        height,
        luma: vec![128; width * height],
        blue: vec![128; width * height],
        red: vec![128; width * height],
        grain: &tiles.grain,
        grain_side: TILE,
    };
    if let (Some(materials), Some(lines)) =
        (drawn(&materials, width, height, placed), drawn(&lines, width, height, placed))
    {
        paint(shot, &mut sensor, &materials, &lines, placed);
    }
    sensor
}

fn paint(
    shot: &Shot,
    sensor: &mut Sensor,
    materials: &tiny_skia::Pixmap,
    lines: &tiny_skia::Pixmap,
    placed: tiny_skia::Transform,
) {
    let (palette, lamp) = (palette(shot), Lamp::of(shot));
    let (ground, surface) = lit(materials, &lamp);
    let (width, height) = (sensor.width, sensor.height);
    let leather = &light::tiles().leather;
    let mut chance = shot.chance(71);
    let size = width as f32 / 2016.0;
    let turn = chance.between(-0.3, 0.3);
    let threads = (turn.cos() / (6.5 * size), turn.sin() / (6.5 * size));
    // From close by, the grain of the leather is larger too.
    let zoom = (placed.sx.hypot(placed.ky) / (5.0 * size)).powf(0.7).max(0.4);
    let pebble = 0.55 / (zoom * size);
    // Thread is twisted: one turn in a little more than half a unit of the sheet.
    let ply = placed.sx.hypot(placed.ky).max(0.1) * 0.55;
    // Dark leather shines more than pale leather.
    let gloss = 30.0 + 130.0 * (1.0 - luma(palette.leather) / 255.0);
    let (mut on_cloth, mut on_piece) = (vec![0.0; width], vec![0.0; width]);
    for y in 0..height {
        ground.row(y, STEP, &mut on_cloth);
        surface.row(y, STEP, &mut on_piece);
        let start = y * width;
        let row = start * 4..(start + width) * 4;
        let pixels =
            materials.data()[row.clone()].chunks_exact(4).zip(lines.data()[row].chunks_exact(4));
        for (x, (material, line)) in pixels.enumerate() {
            let part = |v: u8| f32::from(v) * (1.0 / 255.0);
            let [body, sole, paper] = [part(material[0]), part(material[1]), part(material[2])];
            let covered = (body + sole + paper).min(1.0);
            let (fx, fy) = (x as f32, y as f32);
            let mut colour = [0.0f32; 3];
            if covered < 1.0 {
                let light = on_cloth[x]
                    * weave(fx * threads.0 - fy * threads.1, fx * threads.1 + fy * threads.0)
                    * (1.0 - covered);
                for (c, cloth) in colour.iter_mut().zip(palette.cloth) {
                    *c = cloth * light;
                }
            }
            if covered > 0.0 {
                let crease = light::tiled(leather, fx * pebble, fy * pebble) - 0.62;
                let hide = body * on_piece[x] * (1.0 + palette.grain * crease);
                let shine = (on_piece[x] - 1.08).max(0.0) * gloss * body;
                let rubber = sole * on_piece[x] * (1.0 + 0.03 * crease);
                let sheet = paper * (0.5 + 0.5 * on_piece[x]) * woven(shot.slot, fx, fy, threads);
                for (n, c) in colour.iter_mut().enumerate() {
                    *c += palette.leather[n] * hide
                        + palette.sole[n] * rubber
                        + palette.paper[n] * sheet
                        + shine;
                }
            }
            if line[3] > 0 {
                let [dark, thread, metal] = [part(line[0]), part(line[1]), part(line[2])];
                let rest = 1.0 - part(line[3]);
                let glint = 0.72
                    + 0.5 * light::tiled(&light::tiles().clouds, fx * 0.35 / size, fy * 0.5 / size);
                let twist = (fx * 0.8 + fy * 0.6) / ply;
                let light = on_piece[x].max(0.4);
                let ply_light = light * (0.84 + 0.6 * (twist.fract() - 0.5).abs());
                for (c, (yarn, steel)) in
                    colour.iter_mut().zip(palette.thread.into_iter().zip(palette.metal))
                {
                    *c = *c * (rest + 0.26 * dark)
                        + yarn * thread * ply_light
                        + steel * glint * metal * light;
                }
            }
            store(sensor, start + x, colour);
        }
    }
}

/// Keeps a colour as luma and two colour differences (JFIF).
fn store(sensor: &mut Sensor, at: usize, colour: Colour) {
    // Bright parts roll off softly, as on film and in phones.
    let [r, g, b] = colour.map(|v| {
        if v > 200.0 { 200.0 + (v - 200.0) * 55.0 / (55.0 + (v - 200.0).max(0.0)) } else { v }
    });
    let y = 0.299 * r + 0.587 * g + 0.114 * b;
    sensor.luma[at] = y as u8;
    sensor.blue[at] = (128.5 + (b - y) * 0.564) as u8;
    sensor.red[at] = (128.5 + (r - y) * 0.713) as u8;
}
