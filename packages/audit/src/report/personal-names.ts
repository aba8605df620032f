/** Names of fields that hold personal data or secrets, without separators. */
const personalNames =
  /^(?:(?:customer|user|billing|shipping|contact|delivery)?(?:e?mail(?:address)?|(?:tele|mobile)?phone(?:number)?|tel|mobile|(?:first|last|full|sur|given|family)name|birth(?:day|date)|dateofbirth|dob|(?:street|postal)?address[12]?|street|zip|zipcode|postcode|postalcode|gender)|iban|ssn|taxid|password|passwd|pwd|pass|token|accesstoken|session(?:id)?|clientipaddress|ipaddress|ip|useragent|clientuseragent)$/;

/** Whether a field or a query parameter of this name holds personal data or a secret. */
export function hasPersonalName(name: string): boolean {
  return personalNames.test(name.toLowerCase().replace(/[^a-z\d]/g, ''));
}
