// Generated from schemas/v1/*.schema.json and schemas/codelists/*.csv by `npm run generate`. Do not edit.
import type { Plan } from '../plan.ts';

/** What the public may see of each kind of record. */
export const publicPlans = {
  "agency": {
    "$schema": {},
    "record": {},
    "standard_version": {},
    "view": {},
    "revision": {},
    "revision_reason": {},
    "agency_id": {},
    "source": {
      "fields": {
        "kind": {},
        "release_id": {},
        "file_sha256": {},
        "row": {}
      }
    },
    "names": {
      "fields": {
        "no": {},
        "name": {},
        "name_source": {},
        "from": {},
        "to": {}
      }
    },
    "agency_type": {},
    "state": {},
    "government_id": {},
    "government_id_missing": {},
    "serves": {},
    "time_zone": {},
    "time_zone_missing": {},
    "operator_level": {},
    "identifiers": {
      "fields": {
        "no": {},
        "scheme": {},
        "id": {}
      }
    },
    "facilities": {
      "fields": {
        "no": {},
        "facility_id": {},
        "name": {},
        "facility_type": {},
        "operator_level": {},
        "code": {},
        "capacity": {},
        "time_zone": {}
      }
    },
    "possible_same": {},
    "active_from": {},
    "active_to": {}
  },
  "agreement": {
    "$schema": {},
    "record": {},
    "standard_version": {},
    "view": {},
    "revision": {},
    "revision_reason": {},
    "agreement_id": {},
    "source": {
      "fields": {
        "kind": {},
        "release_id": {},
        "file_sha256": {},
        "row": {}
      }
    },
    "agency_id": {},
    "other_parties": {},
    "agreement_type": {},
    "status": {},
    "signed_on": {},
    "signed_on_missing": {},
    "effective_on": {},
    "ended_on": {},
    "ended_between": {
      "fields": {
        "last_listed_on": {},
        "first_missing_on": {}
      }
    },
    "end_reason": {},
    "predecessor": {},
    "successor": {},
    "functions": {},
    "termination": {
      "fields": {
        "agency_notice_days": {},
        "federal_notice_days": {},
        "approval_of": {},
        "approved_on": {},
        "notice_given_on": {},
        "notice_to": {}
      }
    },
    "review_interval_years": {},
    "officers_trained": {},
    "money": {
      "fields": {
        "no": {},
        "category": {},
        "money_source": {},
        "flow": {},
        "rate_cents": {},
        "per": {}
      }
    },
    "terms": {
      "fields": {
        "federal_control_of_records": {},
        "coordinate_release": {},
        "immigration_use_allowed": {},
        "audit_right": {},
        "grant_condition": {},
        "systems": {},
        "citizenship_claim_report_minutes": {}
      }
    },
    "documents": {
      "fields": {
        "no": {},
        "kind": {},
        "url": {},
        "sha256": {},
        "dated_on": {}
      }
    },
    "documents_missing": {},
    "listings": {
      "fields": {
        "no": {},
        "as_of": {},
        "release_id": {},
        "file_sha256": {},
        "row": {},
        "agency_as_printed": {},
        "place_as_printed": {},
        "type_as_printed": {},
        "signed_as_printed": {}
      }
    },
    "first_listed_on": {},
    "last_listed_on": {}
  },
  "jurisdiction": {
    "$schema": {},
    "record": {},
    "standard_version": {},
    "view": {},
    "revision": {},
    "revision_reason": {},
    "jurisdiction_id": {},
    "source": {
      "fields": {
        "kind": {},
        "release_id": {},
        "file_sha256": {},
        "row": {}
      }
    },
    "name": {},
    "state": {},
    "level": {},
    "geoids": {
      "fields": {
        "no": {},
        "geoid": {},
        "vintage": {},
        "from": {},
        "to": {}
      }
    },
    "predecessors": {},
    "successors": {},
    "contained_in": {},
    "law_parent": {},
    "provisions": {
      "fields": {
        "no": {},
        "provision": {},
        "level": {},
        "polarity": {},
        "status": {},
        "agencies": {},
        "from": {},
        "to": {},
        "citation": {
          "fields": {
            "text": {},
            "url": {},
            "quote": {}
          }
        },
        "exceptions": {}
      }
    },
    "designations": {
      "fields": {
        "no": {},
        "list": {},
        "listed_on": {},
        "removed_on": {},
        "status": {},
        "citation": {
          "fields": {
            "text": {},
            "url": {},
            "quote": {}
          }
        }
      }
    },
    "populations": {
      "fields": {
        "no": {},
        "year": {},
        "persons": {},
        "citation": {
          "fields": {
            "text": {},
            "url": {},
            "quote": {}
          }
        }
      }
    },
    "regimes": {}
  },
  "quarterly-report": {
    "$schema": {},
    "record": {},
    "standard_version": {},
    "view": {},
    "revision": {},
    "revision_reason": {},
    "report_id": {},
    "source_kind": {},
    "agency_id": {},
    "jurisdiction_id": {},
    "period": {
      "fields": {
        "name": {},
        "start_on": {},
        "end_on": {}
      }
    },
    "time_zone": {},
    "time_zone_missing": {},
    "months_covered": {},
    "as_of": {},
    "basis": {
      "fields": {
        "kind": {},
        "log_sha256": {},
        "rows": {},
        "rows_not_read": {},
        "entries": {},
        "revisions_considered": {},
        "entries_withdrawn": {},
        "releases": {
          "fields": {
            "release_id": {},
            "file_sha256": {},
            "rows": {}
          }
        },
        "law": {
          "fields": {
            "law_id": {},
            "sha256": {}
          }
        }
      }
    },
    "nil": {
      "fields": {
        "scope": {},
        "certified_on": {},
        "office": {}
      }
    },
    "tables": {
      "fields": {
        "table_id": {},
        "measure": {},
        "unit": {},
        "kind": {},
        "placed_by": {},
        "adds_over_time": {},
        "adds_over_agencies": {},
        "dimensions": {},
        "complete": {},
        "withheld_law": {
          "fields": {
            "text": {},
            "url": {},
            "quote": {}
          }
        },
        "rows": {
          "fields": {
            "month": {},
            "agency_id": {},
            "facility_id": {},
            "operator_level": {},
            "direction": {},
            "channel": {},
            "requesting_component": {},
            "requesting_office": {},
            "instrument": {},
            "probable_cause": {},
            "federal_force": {},
            "ask": {},
            "decision": {},
            "decision_group": {},
            "closed_without_decision": {},
            "reason": {},
            "legal_basis": {},
            "provision": {},
            "review_level": {},
            "review_result": {},
            "result": {},
            "outcome": {},
            "outcome_group": {},
            "taker": {},
            "transfer_basis": {},
            "custody_basis": {},
            "hold_clock": {},
            "hold_limit": {},
            "information": {},
            "system": {},
            "purpose": {},
            "response": {},
            "consent": {},
            "counsel_status": {},
            "notice": {},
            "notice_status": {},
            "function": {},
            "agreement_type": {},
            "cost_category": {},
            "money_source": {},
            "money_flow": {},
            "age_band": {},
            "sex": {},
            "race_ethnicity": {},
            "region": {},
            "language": {},
            "charge_class": {},
            "conviction_class": {},
            "qualifying_offense": {},
            "terrorist_match": {},
            "value": {},
            "observations": {},
            "withheld": {},
            "missing": {}
          }
        }
      }
    },
    "balance": {
      "fields": {
        "open_at_start": {},
        "open_at_start_missing": {},
        "received": {},
        "received_missing": {},
        "decided": {},
        "decided_missing": {},
        "closed_without_decision": {},
        "closed_without_decision_missing": {},
        "open_at_end": {},
        "open_at_end_missing": {}
      }
    },
    "rates": {
      "fields": {
        "rate": {},
        "numerator_of": {},
        "numerator": {},
        "numerator_missing": {},
        "denominator_of": {},
        "denominator": {},
        "denominator_missing": {},
        "per": {},
        "coverage_months": {},
        "withheld": {}
      }
    },
    "context": {
      "fields": {
        "item": {},
        "value": {},
        "missing": {},
        "unit": {},
        "source_year": {},
        "coverage_months": {},
        "crime_basis": {},
        "citation": {
          "fields": {
            "text": {},
            "url": {},
            "quote": {}
          }
        }
      }
    },
    "expenditures": {
      "fields": {
        "category": {},
        "money_source": {},
        "flow": {},
        "amount_cents": {},
        "amount_cents_missing": {},
        "basis": {},
        "agreement_id": {}
      }
    },
    "agreements_in_force": {
      "fields": {
        "agreement_id": {},
        "agreement_type": {},
        "status": {},
        "as_of": {}
      }
    },
    "policy_changes": {
      "fields": {
        "provision": {},
        "status": {},
        "changed_on": {},
        "citation": {
          "fields": {
            "text": {},
            "url": {},
            "quote": {}
          }
        }
      }
    },
    "corrections": {
      "fields": {
        "reason": {},
        "entries": {}
      }
    },
    "outside_counts": {
      "fields": {
        "source_kind": {},
        "release_id": {},
        "measure": {},
        "unit": {},
        "placed_by": {},
        "value": {},
        "explanations": {}
      }
    },
    "not_reported": {
      "fields": {
        "part": {},
        "reason": {}
      }
    },
    "protection": {
      "fields": {
        "small_cell": {},
        "withheld_cells": {}
      }
    },
    "prepared_by_office": {},
    "published_on": {},
    "previous_sha256": {}
  },
  "request": {
    "$schema": {},
    "record": {},
    "standard_version": {},
    "view": {},
    "revision": {},
    "revision_reason": {},
    "public_id": {},
    "source": {
      "fields": {
        "kind": {},
        "release_id": {},
        "file_sha256": {},
        "row": {}
      }
    },
    "agency_id": {},
    "agency_id_missing": {},
    "facility": {
      "fields": {
        "facility_id": {},
        "as_listed": {},
        "code": {},
        "city": {},
        "state": {},
        "operator_level": {}
      }
    },
    "direction": {},
    "quantity": {},
    "channel": {},
    "requesting_component": {},
    "requesting_office": {},
    "received_on": {
      "becomes": [
        {
          "field": "received_quarter",
          "rule": "date-to-quarter"
        },
        {
          "field": "received_month",
          "rule": "date-to-month"
        }
      ]
    },
    "received_on_missing": {},
    "instruments": {
      "fields": {
        "no": {},
        "instrument": {},
        "edition": {},
        "dated_on": {
          "becomes": [
            {
              "field": "dated_month",
              "rule": "date-to-month"
            }
          ]
        },
        "dated_on_missing": {},
        "issuer_role": {},
        "probable_cause": {
          "codes": {
            "final-order": "any-marked",
            "pending-proceedings": "any-marked",
            "biometric-confirmation": "any-marked",
            "statements-or-other": "any-marked",
            "dhs-transferred-custody": "any-marked",
            "legacy-reason-to-believe": "any-marked",
            "legacy-charging-document-served": "any-marked",
            "legacy-arrest-warrant-served": "any-marked",
            "legacy-removal-order": "any-marked"
          }
        },
        "served_on_person": {},
        "served_how": {},
        "judge_type": {},
        "has_docket": {}
      }
    },
    "asks": {
      "fields": {
        "ask_no": {},
        "ask": {},
        "federal_force": {},
        "system": {},
        "purpose": {},
        "decisions": {
          "fields": {
            "no": {},
            "decision": {},
            "reasons": {
              "codes": {
                "offense-not-qualifying": "person-circumstances-declined",
                "us-citizen-or-claim": "person-circumstances-declined",
                "subject-juvenile": "person-circumstances-declined",
                "victim-witness-protection": "person-circumstances-declined",
                "interview-consent-refused": "person-circumstances-declined",
                "medical-reason": "person-circumstances-declined",
                "qualifying-offense": "person-circumstances-complied",
                "qualifying-conviction": "person-circumstances-complied",
                "terrorist-match": "person-circumstances-complied",
                "final-order": "person-circumstances-complied",
                "person-consented": "person-circumstances-complied"
              }
            },
            "legal_basis": {
              "codes": {
                "person-consent": "other"
              }
            },
            "provisions": {},
            "agreement_id": {},
            "review_level": {},
            "review_result": {},
            "decided_on": {
              "becomes": [
                {
                  "field": "decided_month",
                  "rule": "date-to-month"
                }
              ]
            },
            "decided_on_missing": {},
            "decided_by_role": {}
          }
        },
        "closed_without_decision": {},
        "closed_on": {
          "becomes": [
            {
              "field": "closed_month",
              "rule": "date-to-month"
            }
          ]
        },
        "replied_to_requester": {},
        "disclosures": {
          "fields": {
            "no": {},
            "information": {
              "codes": {
                "probation-schedule": "sensitive-record",
                "gang-entry": "sensitive-record",
                "medical": "sensitive-record",
                "juvenile-record": "sensitive-record",
                "victim-witness-data": "sensitive-record"
              }
            },
            "disclosed_on": {
              "becomes": [
                {
                  "field": "disclosed_month",
                  "rule": "date-to-month"
                }
              ]
            },
            "given_to": {},
            "channel": {},
            "system": {},
            "court_order": {}
          }
        },
        "result": {
          "codes": {
            "interview-refused": "interview-not-held"
          }
        },
        "result_on": {
          "becomes": [
            {
              "field": "result_month",
              "rule": "date-to-month"
            }
          ]
        }
      }
    },
    "asks_complete": {},
    "query": {
      "fields": {
        "system": {},
        "purpose": {}
      }
    },
    "contact": {
      "fields": {
        "to": {},
        "information": {
          "codes": {
            "probation-schedule": "sensitive-record",
            "gang-entry": "sensitive-record",
            "medical": "sensitive-record",
            "juvenile-record": "sensitive-record",
            "victim-witness-data": "sensitive-record"
          }
        },
        "review_level": {},
        "legal_basis": {
          "codes": {
            "person-consent": "other"
          }
        }
      }
    },
    "alert": {
      "fields": {
        "system": {},
        "confirmed": {}
      }
    },
    "act": {
      "fields": {
        "function": {},
        "agreement_id": {},
        "in_jail": {}
      }
    },
    "custody": {
      "fields": {
        "ended_on": {
          "becomes": [
            {
              "field": "ended_quarter",
              "rule": "date-to-quarter"
            }
          ]
        },
        "custody_end": {},
        "taker": {},
        "transfer_basis": {
          "codes": {
            "qualifying-conviction": "legal-criteria-met",
            "terrorist-match": "legal-criteria-met"
          }
        }
      }
    },
    "notices": {
      "fields": {
        "no": {},
        "notice": {},
        "status": {
          "codes": {
            "given": "given-or-offered",
            "refused": "given-or-offered"
          }
        },
        "to": {
          "codes": {
            "parent-guardian": "person-side"
          }
        }
      }
    },
    "interview": {
      "fields": {
        "counsel_status": {},
        "held": {},
        "held_on": {
          "becomes": [
            {
              "field": "held_month",
              "rule": "date-to-month"
            }
          ]
        }
      }
    },
    "costs": {
      "fields": {
        "no": {},
        "category": {},
        "money_source": {},
        "flow": {},
        "amount_cents": {},
        "unit_count": {},
        "unit_rate_cents": {},
        "incurred_on": {
          "becomes": [
            {
              "field": "incurred_month",
              "rule": "date-to-month"
            }
          ]
        },
        "agreement_id": {}
      }
    },
    "answers": {
      "fields": {
        "no": {},
        "rule": {},
        "target": {},
        "explanation": {
          "codes": {
            "person-agreed": "explained-not-shown",
            "person-exempt": "explained-not-shown",
            "medical-or-safety": "explained-not-shown"
          }
        },
        "body": {},
        "answered_on": {
          "becomes": [
            {
              "field": "answered_month",
              "rule": "date-to-month"
            }
          ]
        }
      }
    },
    "related_requests": {
      "fields": {
        "no": {},
        "public_id": {},
        "relation": {}
      }
    }
  }
} as const satisfies Readonly<Record<string, Plan>>;

/** The lists that a public entry has even where they are empty. */
export const neededLists: ReadonlySet<string> = new Set([
  "/instruments",
  "/asks",
  "/asks/*/decisions",
  "/asks/*/decisions/*/reasons",
  "/asks/*/decisions/*/legal_basis",
  "/asks/*/decisions/*/provisions",
  "/asks/*/disclosures",
  "/asks/*/disclosures/*/information",
  "/contact/information",
  "/notices",
  "/costs",
  "/answers",
  "/related_requests"
]);
