// Generated from schemas/v1/views/regulator.*.schema.json by `npm run generate`. Do not edit.
import type { Plan } from '../plan.ts';

/** What each reporting law asks to see of a request, by the id of the law. */
export const regulatorPlans: Readonly<Record<string, Plan>> = {
  "us-ca-truth-act": {
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
    "direction": {},
    "instruments": {
      "fields": {
        "no": {},
        "instrument": {}
      }
    },
    "asks": {
      "fields": {
        "ask_no": {},
        "ask": {},
        "decisions": {
          "fields": {
            "no": {},
            "decision": {}
          }
        },
        "disclosures": {
          "fields": {
            "no": {},
            "information": {},
            "disclosed_on": {}
          }
        }
      }
    },
    "contact": {
      "fields": {
        "information": {}
      }
    },
    "custody": {
      "fields": {
        "ended_on": {},
        "custody_end": {},
        "transfer_basis": {}
      }
    },
    "notices": {
      "fields": {
        "no": {},
        "notice": {},
        "status": {},
        "to": {}
      }
    },
    "interview": {
      "fields": {
        "consent": {},
        "held": {},
        "held_on": {}
      }
    }
  },
  "us-ca-values-act": {
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
    "direction": {},
    "custody": {
      "fields": {
        "ended_on": {},
        "custody_end": {},
        "transfer_basis": {}
      }
    },
    "person": {
      "fields": {
        "qualifying_offense": {}
      }
    }
  },
  "us-co-24-74": {
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
    "direction": {},
    "channel": {},
    "requesting_component": {},
    "received_on": {},
    "asks": {
      "fields": {
        "ask_no": {},
        "ask": {},
        "decisions": {
          "fields": {
            "no": {},
            "decision": {},
            "legal_basis": {}
          }
        },
        "disclosures": {
          "fields": {
            "no": {},
            "information": {}
          }
        }
      }
    }
  },
  "us-ct-54-192h": {
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
    "direction": {},
    "instruments": {
      "fields": {
        "no": {},
        "instrument": {}
      }
    },
    "asks": {
      "fields": {
        "ask_no": {},
        "ask": {},
        "decisions": {
          "fields": {
            "no": {},
            "decision": {}
          }
        },
        "disclosures": {
          "fields": {
            "no": {},
            "information": {},
            "disclosed_on": {}
          }
        }
      }
    },
    "custody": {
      "fields": {
        "ended_on": {},
        "custody_end": {}
      }
    },
    "person": {
      "fields": {
        "age_band": {},
        "sex": {},
        "race_ethnicity": {}
      }
    },
    "interview": {
      "fields": {
        "held": {},
        "held_on": {}
      }
    }
  },
  "us-ga-hb-1105": {
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
    "direction": {},
    "received_on": {},
    "instruments": {
      "fields": {
        "no": {},
        "instrument": {}
      }
    },
    "asks": {
      "fields": {
        "ask_no": {},
        "ask": {}
      }
    },
    "query": {
      "fields": {
        "system": {},
        "response": {}
      }
    }
  },
  "us-il-trust-act": {
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
    "direction": {},
    "requesting_component": {},
    "received_on": {},
    "received_on_missing": {},
    "instruments": {
      "fields": {
        "no": {},
        "instrument": {}
      }
    },
    "asks": {
      "fields": {
        "ask_no": {},
        "ask": {},
        "decisions": {
          "fields": {
            "no": {},
            "decision": {},
            "reasons": {},
            "legal_basis": {},
            "review_level": {},
            "review_result": {},
            "decided_on": {}
          }
        },
        "closed_without_decision": {},
        "replied_to_requester": {},
        "result": {}
      }
    },
    "custody": {
      "fields": {
        "bail_posted_at": {},
        "ended_on": {},
        "ended_at": {},
        "custody_end": {},
        "taker": {}
      }
    }
  },
  "us-nc-162-62": {
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
    "direction": {},
    "received_on": {},
    "instruments": {
      "fields": {
        "no": {},
        "instrument": {}
      }
    },
    "asks": {
      "fields": {
        "ask_no": {},
        "ask": {},
        "decisions": {
          "fields": {
            "no": {},
            "decision": {},
            "legal_basis": {}
          }
        }
      }
    },
    "query": {
      "fields": {
        "system": {},
        "response": {},
        "responded_at": {}
      }
    },
    "custody": {
      "fields": {
        "release_eligible_at": {},
        "ended_at": {},
        "custody_end": {},
        "taker": {}
      }
    }
  },
  "us-nj-ag-2018-6": {
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
    "direction": {},
    "requesting_component": {},
    "received_on": {},
    "asks": {
      "fields": {
        "ask_no": {},
        "ask": {},
        "decisions": {
          "fields": {
            "no": {},
            "decision": {}
          }
        },
        "disclosures": {
          "fields": {
            "no": {},
            "information": {}
          }
        },
        "result": {}
      }
    },
    "person": {
      "fields": {
        "qualifying_offense": {}
      }
    }
  },
  "us-ny-nyc-10-178": {
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
    "direction": {},
    "requesting_component": {},
    "received_on": {},
    "received_on_missing": {},
    "asks": {
      "fields": {
        "ask_no": {},
        "ask": {},
        "decisions": {
          "fields": {
            "no": {},
            "decision": {}
          }
        },
        "closed_without_decision": {},
        "disclosures": {
          "fields": {
            "no": {},
            "information": {}
          }
        },
        "result": {}
      }
    },
    "custody": {
      "fields": {
        "custody_end": {}
      }
    }
  },
  "us-ny-nyc-14-154": {
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
    "direction": {},
    "received_on": {},
    "received_on_missing": {},
    "instruments": {
      "fields": {
        "no": {},
        "instrument": {}
      }
    },
    "asks": {
      "fields": {
        "ask_no": {},
        "ask": {},
        "decisions": {
          "fields": {
            "no": {},
            "decision": {}
          }
        },
        "disclosures": {
          "fields": {
            "no": {},
            "information": {}
          }
        },
        "result": {}
      }
    },
    "custody": {
      "fields": {
        "release_eligible_on": {},
        "ended_on": {},
        "custody_end": {},
        "taker": {}
      }
    },
    "person": {
      "fields": {
        "qualifying_offense": {},
        "terrorist_match": {}
      }
    }
  },
  "us-ny-nyc-9-131": {
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
    "direction": {},
    "received_on": {},
    "received_on_missing": {},
    "instruments": {
      "fields": {
        "no": {},
        "instrument": {},
        "probable_cause": {}
      }
    },
    "asks": {
      "fields": {
        "ask_no": {},
        "ask": {},
        "decisions": {
          "fields": {
            "no": {},
            "decision": {}
          }
        },
        "disclosures": {
          "fields": {
            "no": {},
            "information": {}
          }
        },
        "result": {}
      }
    },
    "custody": {
      "fields": {
        "release_eligible_on": {},
        "ended_on": {},
        "custody_end": {},
        "taker": {}
      }
    },
    "person": {
      "fields": {
        "qualifying_offense": {},
        "terrorist_match": {}
      }
    }
  },
  "us-ny-nyc-9-205": {
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
    "direction": {},
    "received_on": {},
    "received_on_missing": {},
    "instruments": {
      "fields": {
        "no": {},
        "instrument": {}
      }
    },
    "asks": {
      "fields": {
        "ask_no": {},
        "ask": {},
        "decisions": {
          "fields": {
            "no": {},
            "decision": {}
          }
        },
        "disclosures": {
          "fields": {
            "no": {},
            "information": {}
          }
        },
        "result": {}
      }
    },
    "custody": {
      "fields": {
        "release_eligible_on": {},
        "ended_on": {},
        "custody_end": {},
        "taker": {}
      }
    },
    "person": {
      "fields": {
        "qualifying_offense": {},
        "terrorist_match": {}
      }
    }
  },
  "us-or-181a-826": {
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
    "direction": {},
    "channel": {},
    "requesting_component": {},
    "received_on": {},
    "received_on_missing": {},
    "asks": {
      "fields": {
        "ask_no": {},
        "ask": {},
        "decisions": {
          "fields": {
            "no": {},
            "decision": {},
            "reasons": {},
            "review_level": {}
          }
        },
        "replied_to_requester": {}
      }
    }
  }
};
