//! The words of CBV 2.0 (ISO/IEC 19988) that events may use bare, and the addresses they stand for.
//!
//! Words beside these must be addresses of somebody's own vocabulary.

/// Where the words of business steps, dispositions and types are defined.
const CBV: &str = "https://ref.gs1.org/cbv/";
/// Where measurements are defined.
const VOC: &str = "https://gs1.org/voc/";

/// Beginnings of addresses that stand for words which must be written bare.
pub const NOT_OTHER: &[&str] =
    &["urn:epcglobal:cbv", "http://ns.gs1.org/cbv/", "https://ns.gs1.org/cbv/"];
/// The same for measurements and alerts.
pub const NOT_OTHER_VOC: &[&str] = &[
    "http://gs1.org/voc/",
    "https://gs1.org/voc/",
    "http://www.gs1.org/voc/",
    "https://www.gs1.org/voc/",
];

/// What an event does to its objects.
pub const ACTIONS: &[&str] = &["OBSERVE", "ADD", "DELETE"];

/// Business steps (CBV 2.0 section 7.1).
pub const BIZ_STEPS: &[&str] = &[
    "accepting",
    "arriving",
    "assembling",
    "collecting",
    "commissioning",
    "consigning",
    "creating_class_instance",
    "cycle_counting",
    "decommissioning",
    "departing",
    "destroying",
    "disassembling",
    "dispensing",
    "encoding",
    "entering_exiting",
    "holding",
    "inspecting",
    "installing",
    "killing",
    "loading",
    "other",
    "packing",
    "picking",
    "receiving",
    "removing",
    "repackaging",
    "repairing",
    "replacing",
    "reserving",
    "retail_selling",
    "sampling",
    "sensor_reporting",
    "shipping",
    "staging_outbound",
    "stock_taking",
    "stocking",
    "storing",
    "transporting",
    "unloading",
    "unpacking",
    "void_shipping",
];

/// Dispositions (CBV 2.0 section 7.2).
pub const DISPOSITIONS: &[&str] = &[
    "active",
    "available",
    "completeness_inferred",
    "completeness_verified",
    "conformant",
    "container_closed",
    "container_open",
    "damaged",
    "destroyed",
    "dispensed",
    "disposed",
    "encoded",
    "expired",
    "in_progress",
    "in_transit",
    "inactive",
    "mismatch_class",
    "mismatch_instance",
    "mismatch_quantity",
    "needs_replacement",
    "no_pedigree_match",
    "non_conformant",
    "non_sellable_other",
    "partially_dispensed",
    "recalled",
    "reserved",
    "retail_sold",
    "returned",
    "sellable_accessible",
    "sellable_not_accessible",
    "stolen",
    "unavailable",
    "unknown",
];

/// Types of business transactions (CBV 2.0 section 7.3).
pub const BIZ_TRANSACTIONS: &[&str] = &[
    "bol",
    "cert",
    "desadv",
    "inv",
    "pedigree",
    "po",
    "poc",
    "prodorder",
    "recadv",
    "rma",
    "testprd",
    "testres",
    "upevt",
];

/// Types of sources and destinations (CBV 2.0 section 7.4).
pub const SOURCE_TYPES: &[&str] = &["location", "owning_party", "possessing_party"];

/// Reasons of a declaration of error (CBV 2.0 section 7.5).
pub const ERROR_REASONS: &[&str] = &["did_not_occur", "incorrect_data"];

/// Alerts of sensors (CBV 2.0 section 7.7).
pub const ALERTS: &[&str] = &["ALARM_CONDITION", "ERROR_CONDITION"];

/// Components of a measurement (CBV 2.0 section 7.8).
pub const COMPONENTS: &[&str] = &[
    "altitude",
    "axial_distance",
    "azimuth",
    "easting",
    "elevation_angle",
    "height",
    "latitude",
    "longitude",
    "northing",
    "polar_angle",
    "spherical_radius",
    "x",
    "y",
    "z",
];

/// Kinds of measurements (CBV 2.0 section 7.6).
pub const MEASUREMENTS: &[&str] = &[
    "AbsoluteHumidity",
    "AbsorbedDose",
    "AbsorbedDoseRate",
    "Acceleration",
    "Altitude",
    "AmountOfSubstance",
    "AmountOfSubstancePerUnitVolume",
    "Angle",
    "AngularAcceleration",
    "AngularMomentum",
    "AngularVelocity",
    "Area",
    "Capacitance",
    "Conductance",
    "Conductivity",
    "Count",
    "Density",
    "Dimensionless",
    "DoseEquivalent",
    "DoseEquivalentRate",
    "DynamicViscosity",
    "ElectricCharge",
    "ElectricCurrent",
    "ElectricCurrentDensity",
    "ElectricFieldStrength",
    "Energy",
    "Exposure",
    "Force",
    "Frequency",
    "Illuminance",
    "Inductance",
    "Irradiance",
    "KinematicViscosity",
    "Length",
    "LinearMomentum",
    "Luminance",
    "LuminousFlux",
    "LuminousIntensity",
    "MagneticFlux",
    "MagneticFluxDensity",
    "MagneticVectorPotential",
    "Mass",
    "MassConcentration",
    "MassFlowRate",
    "MassPerAreaTime",
    "MemoryCapacity",
    "MolalityOfSolute",
    "MolarEnergy",
    "MolarMass",
    "MolarVolume",
    "Power",
    "Pressure",
    "RadiantFlux",
    "RadiantIntensity",
    "Radioactivity",
    "RelativeHumidity",
    "Resistance",
    "Resistivity",
    "SolidAngle",
    "SpecificVolume",
    "Speed",
    "SurfaceDensity",
    "SurfaceTension",
    "Temperature",
    "Time",
    "Torque",
    "Voltage",
    "Volume",
    "VolumeFlowRate",
    "VolumeFraction",
    "VolumetricFlux",
    "Wavenumber",
];

/// A field whose words may stand bare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// `bizStep`.
    BizStep,
    /// `disposition`, and the lists of `persistentDisposition`.
    Disposition,
    /// The type of a business transaction.
    BizTransaction,
    /// The type of a source or a destination.
    Source,
    /// The type of a measurement, or its alert.
    Measurement,
    /// The component of a measurement.
    Component,
}

impl Field {
    /// The address that a bare word of this field stands for; an address stays.
    #[must_use]
    pub fn address(self, word: &str) -> String {
        if word.contains(':') {
            return word.to_owned();
        }
        let (base, kind) = match self {
            Field::BizStep => (CBV, "BizStep-"),
            Field::Disposition => (CBV, "Disp-"),
            Field::BizTransaction => (CBV, "BTT-"),
            Field::Source => (CBV, "SDT-"),
            Field::Component => (CBV, "Comp-"),
            Field::Measurement => (VOC, ""),
        };
        format!("{base}{kind}{word}")
    }
}

/// The address that a name of CBV 1 stands for; anything else stays.
#[must_use]
pub fn from_urn(text: &str) -> String {
    let kinds = [
        ("urn:epcglobal:cbv:bizstep:", "BizStep-"),
        ("urn:epcglobal:cbv:disp:", "Disp-"),
        ("urn:epcglobal:cbv:btt:", "BTT-"),
        ("urn:epcglobal:cbv:sdt:", "SDT-"),
        ("urn:epcglobal:cbv:er:", "ER-"),
    ];
    for (urn, kind) in kinds {
        if let Some(word) = text.strip_prefix(urn) {
            return format!("{CBV}{kind}{word}");
        }
    }
    text.to_owned()
}
