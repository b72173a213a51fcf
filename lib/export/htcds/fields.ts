/**
 * Field names of the Human Trafficking Case Data Standard (IOM, CC BY 4.0), prefix and name as its field reference gives
 * them. It is a standard for cases and the people in them.
 */
export const HTCDS_FIELDS = [
  ...['org_Name', 'org_ShippingCity', 'org_ShippingCountry', 'org_ShippingState', 'org_ShippingStreet'],
  ...['org_ShippingPostalCode', 'org_ShippingLongitude', 'org_ShippingLatitude', 'org_Phone', 'org_Type'],
  ...['prs_Salutation', 'prs_FirstName', 'prs_MiddleName', 'prs_SecondName', 'prs_Birthdate', 'prs_Gender'],
  ...['prs_Deceased', 'prs_Nationality', 'prs_Title', 'prs_Email', 'prs_HomePhone', 'prs_MobilePhone'],
  ...['prs_MailingCity', 'prs_MailingCountry', 'prs_MailingState', 'prs_MailingStreet', 'prs_MailingPostalCode'],
  ...['prs_MailingLongitude', 'prs_MailingLatitude'],
  ...['vic_AgreementToManagePersonalData', 'vic_RecruitmentWebsitesAndApps', 'vic_MethodOfRecruitment'],
  ...['vic_LocationOfRecruitment', 'vic_MethodsOfControl', 'vic_TypeOfLabourExploitation', 'vic_LabourIndustry'],
  ...['vic_TypeOfSexExploitation', 'vic_LocationOfExploitation', 'vic_ExploitationWebsitesAndApps'],
  ...['vic_Vulnerabilities', 'vic_DetailsOfVulnerabilities'],
  ...['per_RoleInProcess', 'per_RoleDetails', 'per_Organisation'],
  ...['hte_Longitude', 'hte_Latitude', 'hte_City', 'hte_Country', 'hte_State', 'hte_Street', 'hte_PostalCode'],
  ...['hte_Date', 'hte_Type', 'hte_Description'],
  ...['cas_Status', 'cas_ReferringOrganisation', 'cas_IncomingReferralDate', 'cas_ReferringPrimaryCaseWorker'],
  ...['cas_ReasonForIncomingReferral', 'cas_IncomingReferralDetails', 'cas_ReferredOrganisation'],
  ...['cas_ReferredPrimaryCaseWorker', 'cas_ReasonForOutgoingReferral', 'cas_OutgoingReferralDate'],
  ...['cas_OutgoingReferralDetails', 'cas_ReasonForCaseClosure'],
] as const;
export type HtcdsField = (typeof HTCDS_FIELDS)[number];

/**
 * What an ad supports: through which channels it recruits, as the ad itself says, and what is handed to whoever reviews
 * it. Every other field is about a person, an event or a case that an ad cannot show, and is empty.
 */
export type SupportedField =
  | 'vic_MethodOfRecruitment'
  | 'vic_RecruitmentWebsitesAndApps'
  | 'cas_ReasonForIncomingReferral'
  | 'cas_IncomingReferralDetails';
