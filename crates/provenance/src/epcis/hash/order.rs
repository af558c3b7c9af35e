//! The order in which the properties of an event are written (CBV 2.0 section 8.9.2).

/// The order of properties, each with the order of what stands in it.
pub(super) struct Step {
    /// The property.
    pub(super) name: &'static str,
    /// The order of what stands in it.
    pub(super) parts: &'static [Step],
}

const fn step(name: &'static str) -> Step {
    Step { name, parts: &[] }
}

const EPCS: &[Step] = &[step("epc")];
const QUANTITIES: &[Step] =
    &[Step { name: "quantityElement", parts: &[step("epcClass"), step("quantity"), step("uom")] }];

/// The order of an event.
pub(super) const ORDER: &[Step] = &[
    step("eventTime"),
    step("eventTimeZoneOffset"),
    step("certificationInfo"),
    Step { name: "epcList", parts: EPCS },
    step("parentID"),
    Step { name: "inputEPCList", parts: EPCS },
    Step { name: "childEPCs", parts: EPCS },
    Step { name: "quantityList", parts: QUANTITIES },
    Step { name: "childQuantityList", parts: QUANTITIES },
    Step { name: "inputQuantityList", parts: QUANTITIES },
    Step { name: "outputEPCList", parts: EPCS },
    Step { name: "outputQuantityList", parts: QUANTITIES },
    step("action"),
    step("transformationID"),
    step("bizStep"),
    step("disposition"),
    Step { name: "persistentDisposition", parts: &[step("set"), step("unset")] },
    Step { name: "readPoint", parts: &[step("id")] },
    Step { name: "bizLocation", parts: &[step("id")] },
    Step {
        name: "sensorElementList",
        parts: &[Step {
            name: "sensorElement",
            parts: &[
                Step {
                    name: "sensorMetadata",
                    parts: &[
                        step("time"),
                        step("startTime"),
                        step("endTime"),
                        step("deviceID"),
                        step("deviceMetadata"),
                        step("rawData"),
                        step("dataProcessingMethod"),
                        step("bizRules"),
                    ],
                },
                Step {
                    name: "sensorReport",
                    parts: &[
                        step("type"),
                        step("exception"),
                        step("deviceID"),
                        step("deviceMetadata"),
                        step("rawData"),
                        step("dataProcessingMethod"),
                        step("time"),
                        step("microorganism"),
                        step("chemicalSubstance"),
                        step("value"),
                        step("component"),
                        step("stringValue"),
                        step("booleanValue"),
                        step("hexBinaryValue"),
                        step("uriValue"),
                        step("minValue"),
                        step("maxValue"),
                        step("meanValue"),
                        step("sDev"),
                        step("percRank"),
                        step("percValue"),
                        step("uom"),
                        step("coordinateReferenceSystem"),
                    ],
                },
            ],
        }],
    },
];
