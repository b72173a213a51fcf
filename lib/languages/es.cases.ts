import type { LanguageCase } from './cases';

/** Written for this file, for Spain and for Latin America; each positive is followed by its lawful twin. */
export default [
  // worker-paid-fee
  {
    text: 'Se buscan ayudantes de cocina para crucero. Debes abonar 350 dólares de trámite antes de la entrevista.',
    about: 'fee before the interview',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Se buscan ayudantes de cocina para crucero. No se cobra nada por el trámite ni por la entrevista.',
    about: 'twin: no fee',
    contrast: 0,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Vacantes en bodega. Para apartar tu lugar deposita 1.500 pesos y manda el comprobante por WhatsApp.',
    about: 'fee to hold the place, Mexico',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Vacantes en bodega. Para apartar tu lugar manda tu CV por WhatsApp, no tienes que depositar nada.',
    about: 'twin: nothing to deposit',
    contrast: 2,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Trabajo en granja en el extranjero. El examen médico y el visado corren por cuenta del trabajador.',
    about: 'related costs on the worker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Trabajo en granja en el extranjero. El examen médico y el visado corren por cuenta de la empresa.',
    about: 'twin: employer pays',
    contrast: 4,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Puestos de limpieza en hotel. La agencia te cobra una comisión de 600 € por colocarte, la mitad ahora.',
    about: 'placement commission, half now',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Puestos de limpieza en hotel. La comisión de la agencia la paga el hotel, a ti no te cuesta nada.',
    about: 'twin: hotel pays the commission',
    contrast: 6,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Sin cobro por la vacante, solo la carpeta y la gestoría: 480 dólares antes de viajar.',
    about: 'denied fee, charged under another name',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  // bond-or-exit-penalty
  {
    text: 'Camareras de piso para hotel. Se deja una fianza de 800 € que se devuelve al acabar la temporada.',
    about: 'bond returned after the season',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Camareras de piso para hotel. Puedes dejarlo cuando quieras con quince días de preaviso.',
    about: 'twin: notice period',
    contrast: 9,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Obra en Alemania. Si te vas antes de un año tienes que devolver 2.500 € del viaje y los papeles.',
    about: 'exit penalty',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Obra en Alemania. Si te vas antes de un año no tienes que devolver nada.',
    about: 'twin: nothing to pay back',
    contrast: 11,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Personal para finca. El que abandone la cosecha pierde lo trabajado.',
    about: 'quitter forfeits wages',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Personal para finca. El que deje la cosecha cobra lo trabajado hasta ese día.',
    about: 'twin: paid to the day',
    contrast: 13,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Vacante para Canadá. Hace falta un familiar que firme como garante y dejar las escrituras de la casa.',
    about: 'guarantor and deeds',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Vacante para Canadá. Hace falta carné de conducir y dejar dos referencias de trabajo.',
    about: 'twin: ordinary references',
    contrast: 15,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  // debt-repayment-from-wages
  {
    text: 'Nosotros te pagamos el pasaje y lo vas pagando con tu trabajo los primeros meses.',
    about: 'passage worked off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Nosotros te pagamos el pasaje y no tienes que devolver nada.',
    about: 'twin: passage paid',
    contrast: 17,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'El avión y el visado se te van descontando del sueldo hasta que quede saldado.',
    about: 'deducted until cleared',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'El avión y el visado los paga la empresa y nada se descuenta del sueldo.',
    about: 'twin: nothing deducted',
    contrast: 19,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Lo que comes y la cama se apuntan en la cuenta y el patrón se lo cobra de tu salario.',
    about: 'board on the account',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'La comida y la cama van por cuenta de la casa, el salario es íntegro.',
    about: 'twin: board free',
    contrast: 21,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Viaja ya y paga después: debes 9.000 € y se descuentan en cuotas de la nómina.',
    about: 'travel now pay later',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  // document-retention
  {
    text: 'Al llegar entregas el pasaporte y el encargado lo guarda hasta el fin del contrato.',
    about: 'passport with the manager',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Al llegar enseñas el pasaporte, se hace una copia y te lo devolvemos en el momento.',
    about: 'twin: copied and returned at once',
    contrast: 24,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Limpieza en chalet. Los papeles los tiene la señora bajo llave mientras estés trabajando.',
    about: 'papers under lock, clitic object',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Limpieza en chalet. Los papeles los llevas siempre tú, la señora solo apunta el número.',
    about: 'twin: worker carries own papers',
    contrast: 26,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Nos quedamos con tu cédula y tu tarjeta del banco como garantía.',
    about: 'ID and bank card retained, Latin America',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Trae tu cédula vigente a la entrevista, es requisito para el ingreso.',
    about: 'twin: bring the ID to the interview',
    contrast: 28,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Los documentos quedan en la caja fuerte de la oficina durante toda la temporada.',
    about: 'documents in the safe',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  // movement-or-contact-control
  {
    text: 'Empleada interna. No se permite salir de la casa ni recibir visitas.',
    about: 'may not go out',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Empleada interna. Tienes llave propia y puedes salir y recibir visitas cuando quieras.',
    about: 'twin: own key',
    contrast: 31,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Taller de costura, se duerme arriba. El portón se cierra con candado por la noche y la llave la tiene el dueño.',
    about: 'gate locked',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Taller de costura, horario de mañana. Cada trabajador tiene llave del portón.',
    about: 'twin: each has a key',
    contrast: 33,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'El celular se entrega al entrar y se llama a casa una vez al mes delante de la supervisora.',
    about: 'phone handed in, calls rationed',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Hay wifi para llamar a casa y el celular lo llevas contigo.',
    about: 'twin: phone kept',
    contrast: 35,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Nunca sales sola: el chófer te lleva, te espera y te trae.',
    about: 'always accompanied',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  // scam-compound-lure
  {
    text: 'Operadores de chat para Camboya, 1.800 USD, sin experiencia ni entrevista. El chófer te recoge en el aeropuerto y se vive dentro del recinto.',
    about: 'chat work in a closed site',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Agentes de chat para call center en Bogotá, entrevista presencial en nuestra sede, dos días libres por semana y contrato indefinido.',
    about: 'twin: ordinary call centre',
    contrast: 38,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Ventas de criptomonedas por internet cerca de Myawaddy. Solo hay que teclear, te mandamos el billete hoy, dormitorio y comida dentro del parque.',
    about: 'crypto sales near a hub',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Analista de cumplimiento para plataforma de criptomonedas, remoto, contrato y nómina en España.',
    about: 'twin: crypto firm',
    contrast: 40,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Atención al cliente de casino en línea en zona económica especial, aceptamos a todos, el que se vaya antes paga 3.000 dólares.',
    about: 'online casino, exit price',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Atención al cliente de tienda en línea, teletrabajo, horario de 9 a 17, formación pagada.',
    about: 'twin: online shop',
    contrast: 42,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  // the other signals
  {
    text: 'Gana 6.000 € al mes sin experiencia y sin entrevista, aceptamos a todo el mundo.',
    about: 'implausible offer',
    expect: { signals: ['implausible-offer'] },
  },
  {
    text: 'Buena oportunidad en Europa, los detalles del trabajo te los damos al llegar.',
    about: 'details on arrival',
    expect: { signals: ['vague-job-or-employer'] },
  },
  {
    text: 'Buscamos modelos para Dubái, sin experiencia, pasaje y hotel pagados, se viaja este sábado.',
    about: 'glamour front',
    expect: { level: 'flagged', signals: ['front-offer-lure'] },
  },
  {
    text: 'Agencia de modelos con licencia busca modelos: casting en nuestro estudio y contrato antes del viaje.',
    about: 'near miss: licensed casting',
    contrast: 46,
    expect: { level: 'none', not: ['front-offer-lure'] },
  },
  {
    text: 'El contrato te lo damos a firmar cuando estés allá.',
    about: 'contract after arrival',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Hay un contrato para el consulado y otro que es el de verdad.',
    about: 'two contracts',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Entras como turista a trabajar y luego te hacemos el permiso.',
    about: 'tourist entry, work later',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'El visado de trabajo se tramita antes de viajar y lo paga el hotel.',
    about: 'near miss: proper visa',
    contrast: 50,
    expect: { level: 'none', not: ['visa-mismatch'] },
  },
  {
    text: '¿Sin papeles? Mejor, aquí preferimos gente que no se queja.',
    about: 'targets people without papers',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'Buscamos chicas desde 15 años para trabajar en bar, alojamiento incluido.',
    about: 'age under 18, night work',
    expect: { level: 'flagged', signals: ['minor-indicated'] },
  },
  {
    text: 'Sales esta noche. No le digas nada a tu familia hasta que llegues y borra los mensajes.',
    about: 'secrecy and haste',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Cuidadora interna, 18 horas al día, sin días libres.',
    about: 'excessive hours',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'Cuidadora interna, 40 horas semanales, dos días libres por semana y horas extra pagadas.',
    about: 'near miss: live-in fair',
    contrast: 55,
    expect: { level: 'none', not: ['excessive-hours'] },
  },
  {
    text: 'Los primeros tres meses no hay sueldo, te damos comida y cama.',
    about: 'board instead of wages',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'El sueldo se lo damos al intermediario y él se lo manda a tu familia.',
    about: 'wages to another',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Tenemos un conocido en la embajada, visa segura sin presentarse.',
    about: 'contact inside, visa certain',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Programa aprobado por el gobierno para trabajar afuera, inscríbete por WhatsApp.',
    about: 'sham authority',
    expect: { level: 'flagged', signals: ['sham-authority'] },
  },
  {
    text: 'Nuestras chicas atienden día y noche, chica nueva cada semana, llama al encargado para elegir.',
    kind: 'escort',
    about: 'third-party control',
    expect: { signals: ['third-party-control'] },
  },
  {
    text: 'Nuestras chicas nunca dicen que no, todo incluido con cualquier cliente.',
    kind: 'escort',
    about: 'no refusal',
    expect: { signals: ['no-refusal-services'] },
  },
  // hard negatives
  {
    text: 'Escort independiente, mayor de edad, mis propias tarifas, pido señal para salidas. Nueva en la ciudad hasta el domingo.',
    kind: 'escort',
    about: 'independent escort',
    expect: { level: 'none' },
  },
  {
    text: 'Cuidado con las agencias que te piden dinero por adelantado. Nunca entregues tu pasaporte. Denuncia en la inspección de trabajo.',
    about: 'warning text',
    expect: { level: 'none' },
  },
  {
    text: 'Condenan a un empresario que cobraba 4.000 euros a los jornaleros y les retenía los pasaportes, según la fiscalía. El juez dictó seis años.',
    about: 'news',
    expect: { level: 'none' },
  },
  {
    text: 'Mi jefa me quitó el pasaporte y no me deja salir de la casa. ¿Quién me puede ayudar?',
    about: 'help request',
    expect: { level: 'none' },
  },
  {
    text: 'ONG busca trabajadora social para atender a sobrevivientes de trata: servidumbre por deudas, retención de documentos. Jornada completa, contrato.',
    about: 'NGO job',
    expect: { level: 'none' },
  },
  {
    text: 'Se alquila habitación, fianza de un mes que se devuelve al salir, 350 € al mes, gastos incluidos.',
    about: 'rental',
    expect: { level: 'none' },
  },
  {
    text: 'Personas refugiadas bienvenidas, no hace falta hablar español, hay intérprete en la planta.',
    about: 'inclusive hiring',
    expect: { level: 'none' },
  },
  {
    text: 'Alojamiento opcional por 90 € a la semana que figura en la nómina, también puedes vivir por tu cuenta.',
    about: 'rent stated and optional',
    expect: { level: 'none' },
  },
  {
    text: 'Trae el DNI original el primer día para el alta en la Seguridad Social, se te devuelve al momento.',
    about: 'ID shown on the first day',
    expect: { level: 'none' },
  },
  {
    text: 'Urgente: 20 mozos de almacén, incorporación inmediata, sin experiencia, salario según convenio.',
    about: 'plain urgent job',
    expect: { level: 'none' },
  },
  {
    text: 'Depósito de 20 € por la llave de la taquilla, se devuelve con la llave. Turnos de mañana, contrato de seis meses.',
    about: 'locker key deposit',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Auxiliar de enfermería. Ofrecemos ayuda con la homologación del título, curso de idioma pagado y pisos compartidos a buen precio.',
    about: 'nurse, benefits',
    expect: { level: 'none' },
  },
  // quiet pairs
  {
    text: 'Restaurante familiar busca pinche. Turno partido, buen ambiente, comida incluida. Del viaje nos encargamos nosotros y ya lo irás pagando con lo que ganes. Llama por las tardes.',
    about: 'quiet: travel repaid from earnings',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Restaurante familiar busca pinche. Turno partido, buen ambiente, comida incluida. Del viaje nos encargamos nosotros y no te cuesta nada. Llama por las tardes.',
    about: 'quiet twin',
    contrast: 75,
    expect: { level: 'none' },
  },
  {
    text: 'Recogida de fresa en Huelva. Se paga por jornada. Hay barracones con ducha. La documentación la custodia la finca hasta la última recogida. Preguntar por Toñi.',
    about: 'quiet: papers with the farm',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Recogida de fresa en Huelva. Se paga por jornada. Hay barracones con ducha. La documentación se revisa el primer día y se queda contigo. Preguntar por Toñi.',
    about: 'quiet twin',
    contrast: 77,
    expect: { level: 'none' },
  },
  {
    text: 'Señora mayor necesita interna. Habitación propia y televisión. Sueldo de convenio. De casa no se sale más que con ella. Imprescindible ser cariñosa.',
    about: 'quiet: never out but with her',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Señora mayor necesita interna. Habitación propia y televisión. Sueldo de convenio. Sábados y domingos libres. Imprescindible ser cariñosa.',
    about: 'quiet twin',
    contrast: 79,
    expect: { level: 'none' },
  },
  // written later, as another writer would, without the terms at hand
  {
    text: 'Choferes para Alemania. Nos depositas 900 soles por la gestión y el puesto es tuyo.',
    about: 'fee by deposit, Peru',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Si te interesa el cupo, son 200 dólares de inscripción, se yapea hoy y mañana te pasamos la dirección.',
    about: 'fee by wallet',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Los análisis y el pasaje los pone cada quien, nosotros ponemos la chamba.',
    about: 'costs on each worker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Con el señor que te lleva te arreglas tú: son dos sueldos y se los das allá.',
    about: 'oblique: two wages to the one who brings you',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Te guardamos los papeles nosotros, así no se te pierden.',
    about: 'papers, soft wording',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'El carnet y la libreta del banco se los queda el patrón, es la costumbre de la casa.',
    about: 'custom of the house',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Tu pasaporte lo ves otra vez cuando se acabe la obra.',
    about: 'oblique: seen again at the end',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Las cédulas van al cajón del capataz hasta que termine la zafra.',
    about: 'drawer of the foreman',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Acá se viene a trabajar, a la calle no se sale hasta fin de mes.',
    about: 'not out until the end of the month',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'De noche el portero pasa la tranca y hasta las seis no abre a nadie.',
    about: 'barred at night',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Los teléfonos los recoge la encargada los lunes y los reparte los domingos.',
    about: 'phones gathered',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Para hablar con tu mamá pides permiso al jefe.',
    about: 'leave to call home',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'El viaje lo adelanta la casa y sale de tus primeras quincenas.',
    about: 'advance out of first pays',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Lo que gastemos en traerte lo pagas doblando turnos.',
    about: 'worked off by double shifts',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Te prestamos para la visa y cada mes te vamos quitando una parte hasta quedar a mano.',
    about: 'taken monthly until even',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Aquí nadie se va debiendo, primero cumples y luego te vas.',
    about: 'nobody leaves owing',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Quien se raje a media temporada se va con las manos vacías.',
    about: 'leaves empty-handed',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Compromiso de dos años; romperlo sale en 3.000 euros.',
    about: 'breaking it has a price',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Tu hermano firma por ti y responde si te escapas.',
    about: 'brother answers',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Chat con clientes extranjeros desde un parque cerrado en Laos, vuelo pagado, entrevista por Telegram.',
    about: 'chat in a closed park',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Cobras todo junto cuando volvamos a puerto y se venda el pescado.',
    about: 'paid when the fish is sold',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Contratamos de palabra, sin papeles de por medio, y se arranca mañana.',
    about: 'by word only',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Repartidores con moto propia. Entregas tu documentación (DNI, carnet y seguro) para el alta y listo.',
    about: 'near miss: papers for registration',
    expect: { level: 'none' },
  },
  {
    text: 'Ventas en piso. Sueldo base más comisiones, prestaciones de ley y vales de despensa.',
    about: 'near miss: commissions and vouchers',
    expect: { level: 'none' },
  },
  {
    text: 'Vigilante de seguridad para control de accesos del recinto, cierre de puertas por la noche, turnos de ocho horas.',
    about: 'near miss: guard who locks doors',
    expect: { level: 'none' },
  },
  {
    text: 'Cajera. Presentarse con solicitud elaborada, INE, CURP y comprobante de domicilio.',
    about: 'near miss: papers to bring, Mexico',
    expect: { level: 'none' },
  },
  {
    text: 'Trabaja desde tu casa sin salir de casa, atención telefónica, contrato indefinido y nómina.',
    about: 'near miss: remote work',
    expect: { level: 'none' },
  },
  {
    text: 'Agente de viajes para vender paquetes y visados a nuestros clientes, horario de oficina.',
    about: 'near miss: sells travel',
    expect: { level: 'none' },
  },
  {
    text: 'Cuidadora de niños de 6 y 9 años por las tardes, 12 euros la hora.',
    about: 'near miss: age of those cared for',
    expect: { level: 'none' },
  },
  {
    text: 'Mensajero para entregar documentos y pasaportes a clientes del consulado, se facilita móvil de empresa.',
    about: 'near miss: courier of documents',
    expect: { level: 'none' },
  },
  {
    text: 'Gestor de cobros para recuperación de deudas, salario fijo y variable.',
    about: 'near miss: debt collector',
    expect: { level: 'none' },
  },
  {
    text: 'Camarero para terraza. Propinas aparte, el uniforme lo pone la casa.',
    about: 'near miss: uniform given',
    expect: { level: 'none' },
  },
  {
    text: 'Anticipos de nómina y descuentos en gimnasio para empleados, seguro médico opcional.',
    about: 'near miss: benefits',
    expect: { level: 'none' },
  },
  {
    text: 'Conductor para ruta internacional: pasaporte en vigor y dos años de experiencia.',
    about: 'near miss: valid passport required',
    expect: { level: 'none' },
  },
  {
    text: 'Recolección en la selva. El patrón fía el machete y la comida, y eso se desquita antes de ver un peso.',
    about: 'tools and food on credit',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Bar de carretera. Las chicas duermen arriba y la puerta únicamente se abre desde fuera.',
    about: 'door opens only from outside',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Marineros. La libreta de embarque y el pasaporte van en el camarote del capitán toda la marea.',
    about: 'papers in the cabin of the captain',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Pagas la mitad al contado y la otra mitad la vas soltando cuando cobres.',
    about: 'half now, half when paid',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'El que se arrepiente paga lo que costó traerlo.',
    about: 'who regrets pays the cost',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Asistente de chat para plataforma de inversiones. Se vive en el edificio de la empresa, no hace falta currículum, billete hoy.',
    about: 'investment chat, company building',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Marineros. La libreta de embarque la lleva cada uno y el pasaporte también.',
    about: 'near miss: each carries own',
    expect: { level: 'none' },
  },
  {
    text: 'Bar de carretera. Hay habitaciones arriba con llave propia, opcionales.',
    about: 'near miss: own key',
    expect: { level: 'none' },
  },
  // said in passing, as another writer would
  {
    text: 'Para guardarte la plaza en el almacén haz un Bizum de 75 y mañana te mandamos la dirección.',
    about: 'small sum by phone for the place',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'La plaza en el almacén se guarda con una llamada; mañana te mandamos la dirección y el contrato.',
    about: 'near miss: the place is kept by a call',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'La primera quincena se la queda la agencia, que para eso te buscó el sitio.',
    about: 'first fortnight for the agency',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'La agencia cobra de la fábrica; la primera quincena es íntegra para ti.',
    about: 'near miss: the factory pays',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'A la tía que te mete en la fábrica llévale un detallito, que ella tiene memoria.',
    about: 'gift to the one who places',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Tu suegro firma contigo y pone la casa, así nadie nos deja a media campaña.',
    about: 'father-in-law signs',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Tu suegro puede venir a ver la casa donde vas a trabajar.',
    about: 'near miss: father-in-law visits',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Marcharse se puede, pero cuesta lo que costó el avión dos veces.',
    about: 'leaving costs twice the flight',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Si te marchas antes cobras los días hechos y el finiquito.',
    about: 'near miss: paid to the last day',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Todo va al cuadernito de la señora, el jabón también, y hasta quedar a mano no se cobra.',
    about: 'notebook until even',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'El pasaporte lo pones en el sobre cerrado del despacho y te lo devolvemos cuando termines la recogida.',
    about: 'envelope in the office until the end',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'El pasaporte lo enseñas para la copia y te lo llevas.',
    about: 'near miss: shown for a copy',
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Cajero de banco: custodia de documentos y títulos en la caja fuerte, nómina y catorce pagas.',
    about: 'near miss: a bank keeps documents',
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Los celulares se dejan en una caja con la encargada y se usan los domingos.',
    about: 'phones in a box',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Conductor: al final del turno se deja el móvil de empresa en la taquilla.',
    about: 'near miss: company phone',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'A pie no se anda por el barrio, para los recados está el sobrino.',
    about: 'errands by the nephew',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'El consulado ve un contrato y al llegar firmas el otro, que es el que cuenta.',
    about: 'one for the consulate',
    expect: { signals: ['contract-substitution'] },
  },
  {
    text: 'El contrato del consulado es el mismo que firmas aquí, con traducción.',
    about: 'near miss: the same contract',
    expect: { level: 'none', not: ['contract-substitution'] },
  },
  {
    text: 'Las dos semanas de prueba no se pagan, luego ya vemos.',
    about: 'unpaid trial',
    expect: { signals: ['wage-withholding'] },
  },
  {
    text: 'Las dos semanas de prueba se pagan igual que las demás.',
    about: 'near miss: paid trial',
    expect: { level: 'none', not: ['wage-withholding'] },
  },
] satisfies LanguageCase[];
